import { Button } from 'antd';
import { useState } from 'react';
import { FORMS } from './Forms';
import type { Act, Registration } from './types';
import { useActName } from './words';

/** What comes first is what it waits for. */
const ORDER: readonly Act[] = ['APPLY', 'RECORD_REGISTRATION', 'RECORD_ACCEPTANCE', 'RECORD_CHANGE', 'RECORD_RETURN', 'RECORD_CANCELLATION', 'FORGO'];

const BACKWARD: ReadonlySet<Act> = new Set(['RECORD_RETURN', 'RECORD_CANCELLATION', 'FORGO']);

/** What one may do with a registration; a button opens the form of its act. */
export function Acts({ registration, onDone }: { registration: Registration; onDone?: () => void }) {
  const nameOf = useActName();
  const [open, setOpen] = useState<Act | null>(null);
  const offered = ORDER.filter((act) => registration.may.includes(act));
  if (open && offered.includes(open)) {
    const Form = FORMS[open];
    return <Form registration={registration} onClose={() => setOpen(null)} onDone={onDone} />;
  }
  if (offered.length === 0) return null;
  return (
    <div className="row off-print">
      {offered.map((act, place) => (
        <Button key={act} type={BACKWARD.has(act) ? 'text' : place === 0 && onDone ? 'primary' : 'default'} onClick={() => setOpen(act)}>
          {nameOf[act]}
        </Button>
      ))}
    </div>
  );
}

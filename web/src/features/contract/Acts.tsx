import { Button } from 'antd';
import { useState } from 'react';
import { FilingForm, SigningForm, TitleChangeForm } from './Forms';
import type { Contract } from './types';
import { useSay } from './words';

const FORMS = { RECORD_SIGNING: SigningForm, RECORD_TITLE_CHANGE: TitleChangeForm, RECORD_LICENCE_FILING: FilingForm };

/** What one may do with a contract; a button opens the form of its act. */
export function Acts({ contract, onDone }: { contract: Contract; onDone?: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState<Contract['may'][number] | null>(null);
  const names = { RECORD_SIGNING: say.sign, RECORD_TITLE_CHANGE: say.titleChange, RECORD_LICENCE_FILING: say.file };
  if (open && contract.may.includes(open)) {
    const Form = FORMS[open];
    return <Form contract={contract} onClose={() => setOpen(null)} onDone={onDone} />;
  }
  if (contract.may.length === 0) return null;
  return (
    <div className="row off-print">
      {contract.may.map((act, place) => (
        <Button key={act} type={place === 0 ? 'primary' : 'default'} onClick={() => setOpen(act)}>
          {names[act]}
        </Button>
      ))}
    </div>
  );
}

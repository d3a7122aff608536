import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import { useIntoView } from '@/kernel/useIntoView';
import type { Amendment } from './types';
import { useSay } from './words';

type Open = 'PROPOSE' | 'TAKE_BACK' | 'GIVE_UP';

/** What one may do with a change; what cannot be undone names its consequence first. */
export function AmendmentActs({ view, onDone }: { view: Amendment; onDone?: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  if (open && view.may.includes(open)) return <ActForm view={view} open={open} onClose={close} onDone={onDone ?? close} />;
  if (view.may.length === 0) return null;
  return (
    <div className="row">
      {view.may.includes('PROPOSE') && <Button type="primary" onClick={() => setOpen('PROPOSE')}>{say.propose}</Button>}
      {view.may.includes('REWRITE') && (
        <Link to={`/deals/${view.deal.id}/amendment?amendment=${view.id}`}>
          <Button>{say.rewrite}</Button>
        </Link>
      )}
      {view.may.includes('TAKE_BACK') && <Button type="text" onClick={() => setOpen('TAKE_BACK')}>{say.takeBack}</Button>}
      {view.may.includes('GIVE_UP') && <Button type="text" onClick={() => setOpen('GIVE_UP')}>{say.giveUp}</Button>}
    </div>
  );
}

function ActForm({ view, open, onClose, onDone }: { view: Amendment; open: Open; onClose: () => void; onDone: () => void }) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const form = useIntoView<HTMLFormElement>();
  const [act, what, path] = {
    PROPOSE: [say.propose, say.proposeWhat, 'proposal'],
    TAKE_BACK: [say.takeBack, say.takeBackWhat, 'withdrawal'],
    GIVE_UP: [say.giveUp, say.giveUpWhat, 'abandonment'],
  }[open] as [string, string, string];
  const command = useCommand((_: void, key) => post(`/api/amendments/${view.id}/${path}`, open === 'PROPOSE' ? {} : { reason }, { key, seen: view.version }), { onSuccess: onDone });
  return (
    <Form ref={form} className="stack grow" act={act} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      <p className="soft">{what}</p>
      {open !== 'PROPOSE' && (
        <Field name="reason" label={say.reason} required>
          <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
    </Form>
  );
}

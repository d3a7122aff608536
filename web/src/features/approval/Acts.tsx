import { Button, Dropdown } from 'antd';
import { type ComponentType, useState } from 'react';
import { AddSigner, CopyTo, PassOn } from './PersonForms';
import { Refuse, SendBack, Sign } from './AnswerForms';
import { Resolve } from './ResolutionForm';
import { type Act, type Approval, seatOf, TOGETHER } from './types';
import { useSay } from './words';

export interface ActProps {
  approval: Approval;
  onDone: () => void;
  onCancel: () => void;
}

const FORMS: Record<Act, ComponentType<ActProps>> = {
  SIGN: Sign,
  RETURN: SendBack,
  REJECT: Refuse,
  ADD_SIGNER: AddSigner,
  PASS_ON: PassOn,
  COPY: CopyTo,
};

/** What the person here may do to an approval, the main act first; each names its consequence before it is done. */
export function ApprovalActs({ approval, onDone }: { approval: Approval; onDone?: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState<Act | null>(null);
  const may = (act: Act) => approval.may.includes(act);
  const meeting = TOGETHER.includes(seatOf(approval)?.post ?? 'PERSON');
  if (open && may(open)) {
    const Form = open === 'SIGN' && meeting ? Resolve : FORMS[open];
    const close = () => setOpen(null);
    return (
      <Form
        approval={approval}
        onCancel={close}
        onDone={() => {
          close();
          // Telling somebody decides nothing: the matter stays on the desk.
          if (open !== 'COPY') onDone?.();
        }}
      />
    );
  }
  const further = (
    [
      ['ADD_SIGNER', say.signer],
      ['PASS_ON', say.passOn],
      ['COPY', say.copy],
    ] as const
  ).filter(([act]) => may(act));
  return (
    <div className="row">
      {may('SIGN') && (
        <Button type="primary" onClick={() => setOpen('SIGN')}>
          {meeting ? say.resolve : say.sign}
        </Button>
      )}
      {may('RETURN') && <Button onClick={() => setOpen('RETURN')}>{say.return}</Button>}
      {may('REJECT') && (
        <Button type="text" danger onClick={() => setOpen('REJECT')}>
          {say.reject}
        </Button>
      )}
      {further.length === 1 && further[0] && <Button onClick={() => setOpen(further[0]?.[0] ?? null)}>{further[0][1]}</Button>}
      {further.length > 1 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: further.map(([key, label]) => ({ key, label })), onClick: ({ key }) => setOpen(key as Act) }}
        >
          <Button type="text">{say.more} ▾</Button>
        </Dropdown>
      )}
    </div>
  );
}

import { Input, Radio } from 'antd';
import { useState } from 'react';
import { Field } from '@/kernel/Field';
import { marks, useWord } from '@/kernel/language';
import { ActForm } from './ActForm';
import type { ActProps } from './Acts';
import { useAct } from './api';
import { type Approval, type Step, stepAfter } from './types';
import { useSay } from './words';

interface RemarksProps {
  value: string;
  onChange: (said: string) => void;
  required?: boolean;
  /** Where it is the first thing to fill. */
  autoFocus?: boolean;
}

export function Remarks({ value, onChange, required, autoFocus }: RemarksProps) {
  const say = useSay();
  return (
    <Field name="remarks" label={required ? say.reasons : say.remarks} help={required ? undefined : say.remarksHelp} required={required}>
      <Input.TextArea
        autoFocus={autoFocus}
        maxLength={2000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

const useStepName = () => {
  const word = useWord();
  return (step: Step) => step.seats.map((seat) => word(`approval.post.${seat.post}`)).join(marks().and);
};

/** What signing brings, in one sentence. */
function useConsequence(approval: Approval): string {
  const say = useSay();
  const name = useStepName();
  const here = approval.steps.find((step) => step.state === 'HERE');
  const others = here?.seats.filter((seat) => seat.asked && seat.id !== approval.mySeat) ?? [];
  const next = stepAfter(approval);
  const addedWait = others.some((seat) => seat.addedBy);
  if (here && others.length > 0 && (here.quorum === 'ALL' || addedWait)) return say.signBeside;
  return next ? say.signWhat(name(next)) : say.signLast;
}

export function Sign({ approval, onDone, onCancel }: ActProps) {
  const say = useSay();
  const what = useConsequence(approval);
  const signing = useAct(approval, 'signature', onDone);
  const [remarks, setRemarks] = useState('');
  return (
    <ActForm what={what} verb={say.sign} acting={signing} onCancel={onCancel} onAct={() => signing.mutate({ seat: approval.mySeat, remarks })}>
      <Remarks value={remarks} onChange={setRemarks} autoFocus />
    </ActForm>
  );
}

const APPLICANT = -1;

export function SendBack({ approval, onDone, onCancel }: ActProps) {
  const say = useSay();
  const name = useStepName();
  const returning = useAct(approval, 'return', onDone);
  const [remarks, setRemarks] = useState('');
  const [to, setTo] = useState(APPLICANT);
  const earlier = approval.steps.filter((step) => step.state === 'DONE' || step.state === 'SKIPPED');
  return (
    <ActForm
      what={say.returnWhat}
      verb={say.return}
      ready={remarks.trim() !== ''}
      acting={returning}
      onCancel={onCancel}
      onAct={() => returning.mutate({ step: to === APPLICANT ? null : to, remarks })}
    >
      <Field name="step" label={say.returnTo} group>
        <Radio.Group
          className="choices-down"
          value={to}
          onChange={(event) => setTo(event.target.value as number)}
          options={[
            { value: APPLICANT, label: say.toApplicant(approval.applicant) },
            ...earlier.map((step) => ({ value: step.place, label: say.toStep(name(step)) })),
          ]}
        />
      </Field>
      <Remarks value={remarks} onChange={setRemarks} required autoFocus />
    </ActForm>
  );
}

export function Refuse({ approval, onDone, onCancel }: ActProps) {
  const say = useSay();
  const refusing = useAct(approval, 'rejection', onDone);
  const [remarks, setRemarks] = useState('');
  return (
    <ActForm
      what={say.rejectWhat}
      verb={say.reject}
      danger
      ready={remarks.trim() !== ''}
      acting={refusing}
      onCancel={onCancel}
      onAct={() => refusing.mutate({ remarks })}
    >
      <Remarks value={remarks} onChange={setRemarks} required autoFocus />
    </ActForm>
  );
}

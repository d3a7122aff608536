import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useSession } from '@/api/session';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { ActForm } from './ActForm';
import type { ActProps } from './Acts';
import { useAct } from './api';
import type { Resolution } from './types';
import { useSay } from './words';

/** What the meeting resolved, as in its minutes. */
export function Resolve({ approval, onDone, onCancel }: ActProps) {
  const say = useSay();
  const word = useWord();
  const { today } = useSession();
  const recording = useAct(approval, 'signature', onDone);
  const [said, setSaid] = useState<Partial<Resolution>>({ heldOn: today, outcome: 'PASS' });
  const change = (part: Partial<Resolution>) => setSaid({ ...said, ...part });
  const ready = Boolean(said.meeting?.trim() && said.heldOn && said.number?.trim() && said.text?.trim());
  return (
    <ActForm
      what={say.resolveWhat}
      verb={say.resolve}
      danger={said.outcome === 'REJECT'}
      ready={ready}
      acting={recording}
      onCancel={onCancel}
      onAct={() => recording.mutate({ seat: approval.mySeat, resolution: said })}
    >
      <Field name="resolution.meeting" label={say.meeting} help={say.meetingHelp} required>
        <Input maxLength={200} autoFocus value={said.meeting ?? ''} onChange={(event) => change({ meeting: event.target.value })} />
      </Field>
      <div className="two-fields">
        <Field name="resolution.heldOn" label={say.heldOn} required>
          <DayInput value={said.heldOn} max={today} onChange={(heldOn) => change({ heldOn: heldOn ?? undefined })} />
        </Field>
        <Field name="resolution.number" label={say.number} required>
          <Input maxLength={100} value={said.number ?? ''} onChange={(event) => change({ number: event.target.value })} />
        </Field>
      </div>
      <Field name="resolution.outcome" label={say.outcome} group>
        <Radio.Group
          value={said.outcome}
          onChange={(event) => change({ outcome: event.target.value as Resolution['outcome'] })}
          options={(['PASS', 'REJECT'] as const).map((value) => ({ value, label: word(`approval.outcome.${value}`) }))}
        />
      </Field>
      <Field name="resolution.text" label={say.text} required>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} value={said.text ?? ''} onChange={(event) => change({ text: event.target.value })} />
      </Field>
    </ActForm>
  );
}

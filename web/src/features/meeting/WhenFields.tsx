import { Input } from 'antd';
import { useSession } from '@/api/session';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useSay } from './words';

/** When and where a body is to meet. */
export interface When {
  heldOn: string | null;
  startsAt: string;
  place: string;
  cutoff: string | null;
}

/** As the server takes it. */
export const sent = ({ startsAt, ...when }: When) => ({ ...when, startsAt: startsAt.trim() || null });

export const isFilled = (when: When) => Boolean(when.heldOn && when.cutoff && when.place.trim());

export function WhenFields({ when, set, at = '' }: { when: When; set: (part: Partial<When>) => void; at?: string }) {
  const say = useSay();
  const { today } = useSession();
  return (
    <>
      <Field name={`${at}heldOn`} label={say.heldOn} required>
        <DayInput value={when.heldOn} min={today} onChange={(heldOn) => set({ heldOn })} />
      </Field>
      <Field name={`${at}startsAt`} label={say.startsAt} help={say.startsAtHelp}>
        <Input value={when.startsAt} onChange={(event) => set({ startsAt: event.target.value })} />
      </Field>
      <Field name={`${at}place`} label={say.place} required>
        <Input value={when.place} onChange={(event) => set({ place: event.target.value })} />
      </Field>
      <Field name={`${at}cutoff`} label={say.cutoff} help={say.cutoffHelp} required>
        <DayInput value={when.cutoff} max={when.heldOn ?? undefined} onChange={(cutoff) => set({ cutoff })} />
      </Field>
    </>
  );
}

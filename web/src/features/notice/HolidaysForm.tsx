import { Button } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import type { Stretch } from './types';
import { useSay } from './words';

interface Props {
  year: number;
  known: readonly Stretch[];
  onDone: () => void;
  onCancel?: () => void;
}

const START: readonly Stretch[] = [{ working: false, from: null, to: null }];

/** Enters or corrects the arrangement of one year. */
export function HolidaysForm({ year, known, onDone, onCancel }: Props) {
  const say = useSay();
  const [days, setDays] = useState<readonly Stretch[]>(known.length > 0 ? known : START);
  const entering = useCommand((_: void, key) => post(`/api/holidays/${year}`, { days }, { key }), { onSuccess: onDone });
  const change = (place: number, part: Partial<Stretch>) => setDays(days.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <Form
      className="stack"
      act={say.enter}
      ready={days.length > 0 && days.every((one) => one.from && one.to)}
      cancel={say.cancel}
      command={entering}
      onAct={() => entering.mutate()}
      onCancel={onCancel}
    >
      {days.map((one, place) => (
        <div key={place} className="span-row">
          <span>{one.working ? say.daysWorked : say.daysOff}</span>
          <Field name={`spans[${place}]`} label={say.from}>
            <DayInput value={one.from} min={`${year}-01-01`} max={`${year}-12-31`} onChange={(from) => change(place, { from, to: one.working || !one.to ? from : one.to })} />
          </Field>
          <Field name={`spans[${place}].to`} label={say.to}>
            <DayInput value={one.to} min={one.from ?? `${year}-01-01`} max={`${year}-12-31`} onChange={(to) => change(place, { to })} />
          </Field>
          <Button type="text" onClick={() => setDays(days.filter((_, at) => at !== place))}>{say.removeSpan}</Button>
        </div>
      ))}
      <div className="row">
        <Button onClick={() => setDays([...days, { working: false, from: null, to: null }])}>{say.addOff}</Button>
        <Button onClick={() => setDays([...days, { working: true, from: null, to: null }])}>{say.addWorked}</Button>
      </div>
      <p className="soft">{say.enterWhat}</p>
    </Form>
  );
}

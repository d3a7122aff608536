import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import { bodiesQuery } from './api';
import type { Meeting } from './types';
import { isFilled, sent, type When, WhenFields } from './WhenFields';
import { useSay } from './words';

/** The secretary calls a meeting. */
export default function CallPage() {
  const say = useSay();
  const go = useNavigate();
  const [params] = useSearchParams();
  const mine = (useQuery(bodiesQuery).data ?? []).filter((body) => body.serves);
  const [chosen, setChosen] = useState<string | null>(params.get('body'));
  const body = chosen ?? (mine.length === 1 ? mine[0]?.id : null) ?? null;
  const [when, setWhen] = useState<When>({ heldOn: null, startsAt: '', place: '', cutoff: null });
  const calling = useCommand<void, Meeting>((_, key) => post<Meeting>('/api/meetings', { body, when: sent(when) }, { key }), {
    onSuccess: (meeting) => void go(`/meetings/${meeting.id}`),
  });
  return (
    <Form page act={say.call} ready={Boolean(body) && isFilled(when)} command={calling} onAct={() => calling.mutate()} cancel={say.cancel} onCancel={() => void go(-1)}>
      <h1>{say.call}</h1>
      <p className="soft">{say.callWhat}</p>
      <Field name="body" label={say.body} required>
        <Select showSearch={{ optionFilterProp: 'label' }} value={body} options={mine.map((one) => ({ value: one.id, label: one.name }))} onChange={setChosen} />
      </Field>
      <WhenFields when={when} set={(part) => setWhen({ ...when, ...part })} at="when." />
    </Form>
  );
}

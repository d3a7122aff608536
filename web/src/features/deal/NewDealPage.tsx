import { useQuery } from '@tanstack/react-query';
import { Radio, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { get, post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { useCommand } from '@/kernel/useCommand';
import { AssistantSelect } from './AssistantSelect';
import { FirmSelect } from './FirmSelect';
import { type Deal, PRICINGS, type PricingKind, WAYS, type Way } from './types';
import { useSay } from './words';

interface Accepted {
  id: string;
  number: string;
  title: string;
}

/** Results on one side of the table, a firm on the other. */
export default function NewDealPage() {
  const say = useSay();
  const word = useWord();
  const go = useNavigate();
  const [params] = useSearchParams();
  const given = params.get('result');
  const [results, setResults] = useState<string[]>(given ? [given] : []);
  const [way, setWay] = useState<Way>('ASSIGNMENT');
  const [pricing, setPricing] = useState<PricingKind>('NEGOTIATED');
  const [taker, setTaker] = useState<string | null>(null);
  const [assistant, setAssistant] = useState<string | null>(null);
  const accepted = useQuery({
    queryKey: ['/api/disclosures', { stage: 'ACCEPTED', size: 100 }],
    queryFn: () => get<PageOf<Accepted>>('/api/disclosures', { stage: 'ACCEPTED', size: 100 }),
  });
  const opening = useCommand(
    (_: void, key) => post<Deal>('/api/deals', { results: results.map((disclosure) => ({ disclosure })), way, pricing, taker, assistant }, { key }),
    { onSuccess: (deal) => void go(`/deals/${deal.id}`) },
  );
  return (
    <Form page act={say.open} ready={results.length > 0} cancel={say.cancel} command={opening} onAct={() => opening.mutate()} onCancel={() => void go(-1)}>
      <header>
        <h1>{say.openTitle}</h1>
        <p className="soft">{say.openLead}</p>
      </header>
      <div className="form-group">
        <Field name="results" label={say.results} help={say.resultsHelp} required>
          <Select
            mode="multiple"
            optionFilterProp="label"
            style={{ width: '100%' }}
            value={results}
            options={(accepted.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.title}　${one.number}` }))}
            onChange={setResults}
          />
        </Field>
        <Field group name="way" label={say.way} required>
          <Radio.Group value={way} optionType="button" options={WAYS.map((one) => ({ value: one, label: word(`way.${one}`) }))} onChange={(event) => setWay(event.target.value as Way)} />
        </Field>
        <Field group name="pricing" label={say.pricing} help={say.pricingHelp}>
          <Radio.Group
            value={pricing}
            options={PRICINGS.map((one) => ({ value: one, label: word(`deal.pricing.${one}`) }))}
            onChange={(event) => setPricing(event.target.value as PricingKind)}
          />
        </Field>
        <Field name="taker" label={say.taker} help={pricing === 'NEGOTIATED' ? say.takerHelp : say.takerLater} required={pricing === 'NEGOTIATED'}>
          <FirmSelect value={taker} onChange={setTaker} />
        </Field>
        <p>
          <Link to="/enterprises/new">{say.registerFirm}</Link>
        </p>
        <Field name="assistant" label={say.assistant}>
          <AssistantSelect value={assistant} onChange={setAssistant} />
        </Field>
      </div>
    </Form>
  );
}

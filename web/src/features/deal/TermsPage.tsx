import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AmountInput } from '@/kernel/AmountInput';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { grouped } from '@/kernel/money';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useHeld } from '@/kernel/useHeld';
import { useUnsaved } from '@/kernel/useUnsaved';
import { Waiting } from '@/kernel/Waiting';
import { dealQuery, useDealCommand } from './api';
import { percentOf, ratioOf, sumOf } from './figures';
import { blankTerms, TermsFields } from './TermsFields';
import { type Deal, type Instalment, PAYMENT_KINDS, PRICINGS, type PricingKind } from './types';
import { useSay } from './words';
import './deal.css';

export default function TermsPage() {
  const { id = '' } = useParams();
  const asked = useQuery(dealQuery(id));
  const view = useHeld(asked);
  if (!view) return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} /> : <Waiting lines={8} />}</div>;
  return <TermsForm view={view} />;
}

/** What was agreed: terms by way, price, payments and, for several results, the part of each. */
function TermsForm({ view }: { view: Deal }) {
  const say = useSay();
  const word = useWord();
  const go = useNavigate();
  const { sheet } = view;
  const [terms, setTerms] = useState(sheet.terms ?? blankTerms(view.way));
  const [pricing, setPricing] = useState<PricingKind>(sheet.pricing.kind);
  const [price, setPrice] = useState(sheet.pricing.price ?? '');
  const [reasons, setReasons] = useState(sheet.pricing.belowValueReasons);
  const [payments, setPayments] = useState<Instalment[]>(sheet.payments);
  const [parts, setParts] = useState(sheet.parts.map((part) => ({ disclosure: part.disclosure, title: part.title, percent: percentOf(part.ratio) })));
  const equity = terms.type === 'Equity';
  const certified = Boolean(sheet.pricing.certificate) && pricing === sheet.pricing.kind;
  const unsaved = useUnsaved();
  const saving = useDealCommand(view, 'terms', () => {
    unsaved.letGo();
    void go(`/deals/${view.id}`);
  });
  const send = () =>
    saving.mutate({
      terms,
      pricing,
      price: equity ? null : price || null,
      belowValueReasons: reasons,
      payments: equity ? [] : payments,
      allocation: parts.length > 1 ? parts.map(({ disclosure, percent }) => ({ disclosure, ratio: ratioOf(percent) })) : [],
    });
  return (
    <Form page onChange={unsaved.onChange} act={say.save} cancel={say.cancel} command={saving} onAct={send} onCancel={() => void go(`/deals/${view.id}`)}>
      <header>
        <h1>{say.editTerms}</h1>
        <p className="soft">{view.title}　{word(`way.${view.way}`)}</p>
      </header>
      <div className="form-group">
        <h2>{say.termsTitle}</h2>
        <TermsFields terms={terms} onChange={setTerms} />
      </div>
      <div className="form-group">
        <h2>{say.price}</h2>
        <div className="grid-form">
          <Field name="pricing" label={say.pricing}>
            <Select value={pricing} options={PRICINGS.map((one) => ({ value: one, label: word(`deal.pricing.${one}`) }))} onChange={setPricing} />
          </Field>
          {!equity && (
            <Field name="price" label={say.price} required>
              <AmountInput value={price} disabled={certified} onChange={setPrice} />
            </Field>
          )}
        </div>
        {sheet.pricing.valuation && (
          <Field name="belowValueReasons" label={say.reasons} help={say.reasonsHelp}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} value={reasons} onChange={(event) => setReasons(event.target.value)} />
          </Field>
        )}
      </div>
      {!equity && <Payments payments={payments} price={price} onChange={setPayments} />}
      {parts.length > 1 && (
        <div className="form-group">
          <h2>{say.allocation}</h2>
          <p>{say.allocationHelp}</p>
          <Field group hideLabel name="allocation" label={say.allocation}>
            <div className="grid-form">
              {parts.map((part, place) => (
                <Field key={part.disclosure} name={`allocation[${place}].ratio`} label={part.title}>
                  <Input
                    suffix="%"
                    inputMode="decimal"
                    value={part.percent}
                    onChange={(event) => setParts(parts.map((one, at) => (at === place ? { ...one, percent: event.target.value } : one)))}
                  />
                </Field>
              ))}
            </div>
          </Field>
        </div>
      )}
    </Form>
  );
}

/** What the list of kinds offers last: a name of one's own. */
const OWN_NAME = 'OWN';

export function Payments({ payments, price, onChange }: { payments: Instalment[]; price: string; onChange: (payments: Instalment[]) => void }) {
  const say = useSay();
  const word = useWord();
  const change = (place: number, part: Partial<Instalment>) => onChange(payments.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <div className="form-group">
      <h2>{say.payments}</h2>
      <Field group hideLabel name="payments" label={say.payments} help={say.paymentsHelp(grouped(sumOf(payments.map((one) => one.amount))))}>
        {payments.map((one, place) => (
          <div key={place} className="grid-form">
            <Field name={`payments[${place}].kind`} label={say.label}>
              <Select
                value={one.kind ?? OWN_NAME}
                options={[...PAYMENT_KINDS.map((kind) => ({ value: kind, label: word(`income.payment.${kind}`) })), { value: OWN_NAME, label: say.ownName }]}
                onChange={(chosen: string) => change(place, { kind: PAYMENT_KINDS.find((kind) => kind === chosen) ?? null, label: '' })}
              />
            </Field>
            {!one.kind && (
              <Field name={`payments[${place}].label`} label={say.named}>
                <Input value={one.label} onChange={(event) => change(place, { label: event.target.value })} />
              </Field>
            )}
            <Field name={`payments[${place}].amount`} label={say.amount}>
              <AmountInput value={one.amount} onChange={(amount) => change(place, { amount })} />
            </Field>
            <Field name={`payments[${place}].dueOn`} label={say.dueOn}>
              <DayInput value={one.dueOn} onChange={(dueOn) => change(place, { dueOn })} />
            </Field>
            <Button type="text" onClick={() => onChange(payments.filter((_, at) => at !== place))}>
              {say.remove}
            </Button>
          </div>
        ))}
      </Field>
      <Button onClick={() => onChange([...payments, { kind: payments.length === 0 ? 'LUMP_SUM' : null, label: '', amount: payments.length === 0 ? price : '', dueOn: null }])}>{say.addPayment}</Button>
    </div>
  );
}

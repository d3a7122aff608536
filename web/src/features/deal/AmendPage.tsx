import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { get, post } from '@/api/client';
import type { Schemas } from '@/api/types';
import { AmountInput } from '@/kernel/AmountInput';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { useHeld } from '@/kernel/useHeld';
import { useUnsaved } from '@/kernel/useUnsaved';
import { Waiting } from '@/kernel/Waiting';
import { dealQuery } from './api';
import { FirmSelect } from './FirmSelect';
import { blankTerms, TermsFields } from './TermsFields';
import { Payments } from './TermsPage';
import type { Deal } from './types';
import { useSay } from './words';
import './deal.css';

type Amendment = Schemas['AmendmentView'];

/** What of a signed deal is to be otherwise: a new agreement, or one that is rewritten. */
export default function AmendPage() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const rewritten = params.get('amendment');
  const deal = useQuery(dealQuery(id));
  const before = useQuery({ queryKey: ['/api/amendments', rewritten], queryFn: () => get<Amendment>(`/api/amendments/${rewritten}`), enabled: Boolean(rewritten) });
  const view = useHeld(deal);
  const amendment = useHeld(before);
  const error = deal.error ?? before.error;
  if (!view || (rewritten && !amendment)) return <div className="page">{error ? <ProblemNotice problem={error} /> : <Waiting lines={8} />}</div>;
  return <AmendForm view={view} amendment={amendment ?? null} />;
}

function AmendForm({ view, amendment }: { view: Deal; amendment: Amendment | null }) {
  const say = useSay();
  const word = useWord();
  const go = useNavigate();
  const { sheet } = view;
  const now = amendment?.after;
  const [terms, setTerms] = useState(now?.terms ?? sheet.terms ?? blankTerms(view.way));
  const [price, setPrice] = useState(now?.price ?? sheet.pricing.price ?? '');
  const [payments, setPayments] = useState(now?.payments ?? sheet.payments);
  const [taker, setTaker] = useState(now?.taker ?? view.taker?.id ?? null);
  const [reason, setReason] = useState(amendment?.reason ?? '');
  const equity = terms.type === 'Equity';
  const unsaved = useUnsaved();
  const body = {
    reason,
    taker: taker === (view.taker?.id ?? null) ? null : taker,
    price: equity || price === sheet.pricing.price ? null : price || null,
    payments: equity ? null : payments,
    terms,
  };
  const saving = useCommand(
    (_: void, key) =>
      amendment
        ? post<Amendment>(`/api/amendments/${amendment.id}/revision`, body, { key, seen: amendment.version })
        : post<Amendment>('/api/amendments', { deal: view.id, ...body }, { key }),
    {
      onSuccess: (saved) => {
        unsaved.letGo();
        void go(`/amendments/${saved.id}`);
      },
    },
  );
  const back = amendment ? `/amendments/${amendment.id}` : `/deals/${view.id}`;
  return (
    <Form page onChange={unsaved.onChange} act={say.amendSave} cancel={say.cancel} command={saving} onAct={() => saving.mutate()} onCancel={() => void go(back)}>
      <header>
        <h1>{say.amend}</h1>
        <p className="soft">{view.title}　{word(`way.${view.way}`)}</p>
        <p className="soft">{say.amendLead}</p>
      </header>
      <div className="form-group">
        <Field name="reason" label={say.amendReason} required>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <Field name="taker" label={say.amendTaker}>
          <FirmSelect value={taker} known={view.taker ? { id: view.taker.id, name: view.taker.name } : null} onChange={setTaker} />
        </Field>
        {!equity && (
          <Field name="price" label={say.price}>
            <AmountInput value={price} disabled={Boolean(sheet.pricing.certificate)} onChange={setPrice} />
          </Field>
        )}
      </div>
      <div className="form-group">
        <h2>{say.termsTitle}</h2>
        <TermsFields terms={terms} onChange={setTerms} />
      </div>
      {!equity && <Payments payments={payments} price={price} onChange={setPayments} />}
    </Form>
  );
}

import { Button, Select } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { AmountInput } from '@/kernel/AmountInput';
import { Day } from '@/kernel/Day';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { grouped } from '@/kernel/money';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Yuan } from '@/kernel/Yuan';
import type { Claim, Distribution } from './types';
import { useSay } from './words';

/** Who owes what of a refund, what of it has come back and how; what is open may be kept back from the next payout. */
export function Claims({ view }: { view: Distribution }) {
  const say = useSay();
  const word = useWord();
  const [keeping, setKeeping] = useState<number | null>(null);
  const chosen = view.claims.find((claim) => claim.place === keeping && claim.offsets.length > 0);
  return (
    <Section title={say.claims}>
      <table className="list payees claims">
        <thead>
          <tr>
            <th scope="col">{say.receiver}</th>
            <th scope="col" className="right">{say.owes}</th>
            <th scope="col" className="right">{say.stillOpen}</th>
            <th scope="col">{say.met}</th>
          </tr>
        </thead>
        <tbody>
          {view.claims.map((claim) => (
            <tr key={claim.place}>
              <td>
                {claim.name}
                {claim.toldApart && <div className="soft small">{claim.toldApart}</div>}
                {claim.receiver !== 'COSTS' && <div className="soft small">{word(`reward.receiver.${claim.receiver}`)}</div>}
              </td>
              <td className="right" data-label={say.owes}><Yuan amount={claim.amount} /></td>
              <td className="right" data-label={say.stillOpen}>
                {claim.open === '0.00' ? <StageTag tone="done">{say.closed}</StageTag> : <Yuan amount={claim.open} />}
              </td>
              <td data-label={say.met}>
                <Met claim={claim} />
                {claim.offsets.length > 0 && keeping !== claim.place && (
                  <Button className="off-print" type="link" size="small" onClick={() => setKeeping(claim.place)}>{say.setOff}</Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen && <SetOffForm key={chosen.place} view={view} claim={chosen} onClose={() => setKeeping(null)} />}
    </Section>
  );
}

function Met({ claim }: { claim: Claim }) {
  const say = useSay();
  return (
    <>
      {claim.settlements.map((one, place) => (
        <div key={place} className="small">
          <Day on={one.on} /> {one.means === 'REPAID' ? say.repaid : say.keptBackFrom(one.number ?? '')} <Yuan amount={one.amount} />
        </div>
      ))}
    </>
  );
}

/** Keeps back from a payout what the same receiver owes. */
function SetOffForm({ view, claim, onClose }: { view: Distribution; claim: Claim; onClose: () => void }) {
  const say = useSay();
  const [against, setAgainst] = useState(claim.offsets[0]?.distribution ?? '');
  const room = claim.offsets.find((one) => one.distribution === against)?.room ?? '0.00';
  const [amount, setAmount] = useState(lesser(claim.open, room));
  const body = { claim: claim.place, against, amount: amount || null };
  const command = useCommand((_: void, key) => post(`/api/distributions/${view.id}/set-off`, body, { key, seen: view.version }), { onSuccess: onClose });
  return (
    <Form className="sheet stack off-print" act={say.setOff} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      <p className="soft">{say.setOffWhat(claim.name)}</p>
      <Field name="against" label={say.payout} required>
        <Select
          value={against}
          options={claim.offsets.map((one) => ({ value: one.distribution, label: `${one.number}　${say.upTo(grouped(one.room))}` }))}
          onChange={setAgainst}
        />
      </Field>
      <Field name="amount" label={say.amount} required>
        <AmountInput value={amount} onChange={setAmount} />
      </Field>
    </Form>
  );
}

const fen = (amount: string) => BigInt(amount.replace('.', ''));

export const lesser = (one: string, other: string) => (fen(one) <= fen(other) ? one : other);

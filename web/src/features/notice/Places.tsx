import { Button, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Moment } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useCommand } from '@/kernel/useCommand';
import type { Notice } from './types';
import { useSay } from './words';

/** Where the notice stands, in the unit and on the technology market, and the proof that it did. */
export function Places({ notice, onDone }: { notice: Notice; onDone?: () => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const may = notice.may.includes('ENTER_MARKET_ADDRESS');
  return (
    <Section title={say.places}>
      <div className="stack">
        <Facts
          of={[
            [say.unitAddress, <a key="unit" href={notice.publicAddress} target="_blank" rel="noreferrer">{notice.publicAddress}</a>],
            [
              say.marketAddress,
              notice.marketAddress ? (
                <a key="market" href={notice.marketAddress} target="_blank" rel="noopener noreferrer">{notice.marketAddress}</a>
              ) : (
                <span key="none" className="soft">{say.marketMissing}</span>
              ),
            ],
            ...notice.proofs.map((proof) => [
              proof.moment === 'PUBLISHED' ? say.proofPublished : say.proofEnded,
              <span key={proof.moment} className="stack tight">
                <a href={`/api/notices/${notice.id}/proofs/${proof.moment}`}><Moment at={proof.at} /></a>
                <span className="hash">SHA-256 {proof.sha256}</span>
              </span>,
            ] as const),
          ]}
        />
        {may && !open && (
          <div className="row off-print">
            <Button type={notice.marketAddress ? 'default' : 'primary'} onClick={() => setOpen(true)}>
              {notice.marketAddress ? say.changeMarket : say.enterMarket}
            </Button>
          </div>
        )}
        {may && open && <MarketAddress notice={notice} onCancel={() => setOpen(false)} onDone={() => { setOpen(false); onDone?.(); }} />}
      </div>
    </Section>
  );
}

function MarketAddress({ notice, onDone, onCancel }: { notice: Notice; onDone: () => void; onCancel: () => void }) {
  const say = useSay();
  const [address, setAddress] = useState(notice.marketAddress ?? '');
  const entering = useCommand((_: void, key) => post(`/api/notices/${notice.id}/market-address`, { address }, { key, seen: notice.version }), {
    onSuccess: onDone,
  });
  return (
    <Form className="stack" act={say.save} ready={address.trim() !== ''} cancel={say.cancel} command={entering} onAct={() => entering.mutate()} onCancel={onCancel}>
      <Field name="address" label={say.marketAddress} required>
        <Input autoFocus type="url" placeholder="https://" value={address} onChange={(event) => setAddress(event.target.value)} />
      </Field>
    </Form>
  );
}

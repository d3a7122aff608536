import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { AmountInput } from '@/kernel/AmountInput';
import { DayInput } from '@/kernel/DayInput';
import { useSession } from '@/api/session';
import { useWord } from '@/kernel/language';
import { ActForm, Field } from './ActForm';
import type { ActProps } from './Acts';
import { useDealCommand } from './api';
import { FirmSelect } from './FirmSelect';
import { type Certificate, METHODS, type Offer, type Valuation } from './types';
import { useSay } from './words';

export function OfferForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const word = useWord();
  const command = useDealCommand(view, 'offers', onDone);
  const { today } = useSession();
  const [offer, setOffer] = useState<Offer>({ on: today, side: 'THEIRS', amount: '', person: '', note: '' });
  const change = (part: Partial<Offer>) => setOffer({ ...offer, ...part });
  return (
    <ActForm act={say.addOffer} command={command} disabled={!offer.amount} onAct={() => command.mutate(offer)} onCancel={onCancel}>
      <Field name="side" label={say.side}>
        <Select value={offer.side} options={(['THEIRS', 'OURS'] as const).map((side) => ({ value: side, label: word(`deal.side.${side}`) }))} onChange={(side) => change({ side })} />
      </Field>
      <Field name="amount" label={say.amount} required>
        <AmountInput value={offer.amount} onChange={(amount) => change({ amount })} />
      </Field>
      <Field name="on" label={say.on} required>
        <DayInput value={offer.on} onChange={(on) => change({ on: on ?? '' })} max={today} />
      </Field>
      <Field name="person" label={say.person}>
        <Input value={offer.person} onChange={(event) => change({ person: event.target.value })} />
      </Field>
      <Field name="note" label={say.note}>
        <Input value={offer.note} onChange={(event) => change({ note: event.target.value })} />
      </Field>
    </ActForm>
  );
}

export function ValuationForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const word = useWord();
  const command = useDealCommand(view, 'valuation', onDone);
  const [valuation, setValuation] = useState<Valuation>(view.sheet.pricing.valuation ?? { value: '', method: 'INCOME', assessor: '', baseDate: '' });
  const change = (part: Partial<Valuation>) => setValuation({ ...valuation, ...part });
  return (
    <ActForm act={say.addValuation} command={command} onAct={() => command.mutate(valuation)} onCancel={onCancel}>
      <Field name="value" label={say.valueOf} required>
        <AmountInput value={valuation.value} onChange={(value) => change({ value })} />
      </Field>
      <Field name="method" label={say.method}>
        <Select value={valuation.method} options={METHODS.map((method) => ({ value: method, label: word(`deal.method.${method}`) }))} onChange={(method) => change({ method })} />
      </Field>
      <Field name="assessor" label={say.assessor} required>
        <Input value={valuation.assessor} onChange={(event) => change({ assessor: event.target.value })} />
      </Field>
      <Field name="baseDate" label={say.baseDate} required>
        <DayInput value={valuation.baseDate} onChange={(baseDate) => change({ baseDate: baseDate ?? '' })} />
      </Field>
    </ActForm>
  );
}

export function CertificateForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'certificate', onDone);
  const [certificate, setCertificate] = useState<Certificate>(
    view.sheet.pricing.certificate ?? { exchange: '', number: '', from: '', to: '', floor: '', bidders: 1, winner: view.taker?.id ?? '', price: '' },
  );
  const change = (part: Partial<Certificate>) => setCertificate({ ...certificate, ...part });
  return (
    <ActForm act={say.addCertificate} command={command} onAct={() => command.mutate({ ...certificate, winner: certificate.winner || null })} onCancel={onCancel}>
      <Field name="exchange" label={say.exchange} required>
        <Input value={certificate.exchange} onChange={(event) => change({ exchange: event.target.value })} />
      </Field>
      <Field name="number" label={say.certNumber} required>
        <Input value={certificate.number} onChange={(event) => change({ number: event.target.value })} />
      </Field>
      <Field name="from" label={say.from} required>
        <DayInput value={certificate.from} onChange={(from) => change({ from: from ?? '' })} />
      </Field>
      <Field name="to" label={say.until} required>
        <DayInput value={certificate.to} onChange={(to) => change({ to: to ?? '' })} />
      </Field>
      <Field name="floor" label={say.floor} required>
        <AmountInput value={certificate.floor} onChange={(floor) => change({ floor })} />
      </Field>
      <Field name="bidders" label={say.bidders} required>
        <InputNumber min={1} style={{ width: '100%' }} value={certificate.bidders} onChange={(bidders) => change({ bidders: bidders ?? 1 })} />
      </Field>
      <Field name="winner" label={say.winner} required>
        <FirmSelect value={certificate.winner || null} known={view.taker} onChange={(winner) => change({ winner: winner ?? '' })} />
      </Field>
      <Field name="price" label={say.wonAt} required>
        <AmountInput value={certificate.price} onChange={(price) => change({ price })} />
      </Field>
    </ActForm>
  );
}

/** Filing date and open licence of every patent, as the register shows them. */
export function RightsForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'rights-check', onDone);
  const [seen, setSeen] = useState(
    view.sheet.parts.flatMap((part) =>
      part.rights
        .map((right, place) => ({ disclosure: part.disclosure, right: place, filedOn: right.filedOn ?? null, openLicensed: right.openLicensed, of: right }))
        .filter((one) => one.of.patentKind),
    ),
  );
  const change = (at: number, part: { filedOn?: string | null; openLicensed?: boolean }) => setSeen(seen.map((one, place) => (place === at ? { ...one, ...part } : one)));
  const looked = seen.filter((one) => one.filedOn).map(({ disclosure, right, filedOn, openLicensed }) => ({ disclosure, right, filedOn, openLicensed }));
  return (
    <ActForm act={say.save} command={command} disabled={looked.length === 0} onAct={() => command.mutate({ rights: looked })} onCancel={onCancel}>
      {seen.map((one, place) => (
        <Field key={`${one.disclosure}-${one.right}`} group name={`rights[${place}].filedOn`} label={`${one.of.number ?? one.of.title}　${say.filedOn}`}>
          <DayInput value={one.filedOn} onChange={(filedOn) => change(place, { filedOn })} />
          <Checkbox checked={one.openLicensed} onChange={(event) => change(place, { openLicensed: event.target.checked })}>
            {say.openLicensed}
          </Checkbox>
        </Field>
      ))}
    </ActForm>
  );
}

export function ConsentForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'consents', onDone);
  const owners = view.sheet.parts.flatMap((part) => part.owners.map((owner) => owner.name));
  const [owner, setOwner] = useState(owners[0] ?? '');
  const [note, setNote] = useState('');
  return (
    <ActForm act={say.addConsent} command={command} onAct={() => command.mutate({ owner, note })} onCancel={onCancel}>
      <Field name="owner" label={say.coOwner} required>
        <Select value={owner} options={owners.map((name) => ({ value: name, label: name }))} onChange={setOwner} />
      </Field>
      <Field name="note" label={say.note}>
        <Input value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </ActForm>
  );
}

/** Somebody answers for it that two fields of use, named in different words, do not overlap. */
export function DistinctionForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'field-distinctions', onDone);
  const check = view.checks.find((one) => one.key === 'exclusivity');
  const [reasons, setReasons] = useState('');
  return (
    <ActForm act={say.tellApart} command={command} disabled={!reasons.trim()} onAct={() => command.mutate({ deal: check?.facts[0], reasons })} onCancel={onCancel}>
      <p>{check?.detail}</p>
      <Field name="reasons" label={say.tellApartReasons} help={say.tellApartHelp} required>
        <Input.TextArea rows={3} value={reasons} onChange={(event) => setReasons(event.target.value)} />
      </Field>
    </ActForm>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import { get, post } from '@/api/client';
import { useSession } from '@/api/session';
import type { Schemas } from '@/api/types';
import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { useIntoView } from '@/kernel/useIntoView';
import { useSay } from './words';

type Volume = Schemas['ContractVolumeView'];

/** The file of a signed contract: to whom copies went, and its volume in the archive with the index. */
export default function VolumePanel({ kind, id }: { kind: string; id: string }) {
  const { data: volumes = [] } = useQuery({
    queryKey: ['/api/contract-volumes', kind, id],
    queryFn: () => get<Volume[]>('/api/contract-volumes', { matterKind: kind, matterId: id }),
  });
  return volumes.map((volume) => <One key={volume.id} volume={volume} />);
}

function One({ volume }: { volume: Volume }) {
  const say = useSay();
  const word = useWord();
  return (
    <Section title={say.volume} extra={<StageTag tone={volume.number ? 'done' : 'under-way'}>{volume.number ?? say.notArchived}</StageTag>}>
      <div className="stack">
        {volume.deliveries.length === 0 && !volume.number && <p className="soft">{say.nothingDelivered}</p>}
        <ul className="plain">
          {volume.deliveries.map((one) => (
            <li key={`${one.on}${one.recipient}${one.means}`}>
              <Day on={one.on} />　{one.recipient}　<span className="soft">{one.means}　{say.copiesOf(one.copies)}</span>
            </li>
          ))}
        </ul>
        {volume.archivedOn && (
          <>
            <p>
              <Day on={volume.archivedOn} />　{say.archivedBy(volume.receiver ?? '', volume.items.length)}
            </p>
            <ol>
              {volume.items.map((item) => (
                <li key={item.place}>
                  {item.name}　<span className="soft small">{word(`document.role.${item.role}`)} <Day on={item.on} /></span>
                </li>
              ))}
            </ol>
            <p className="soft small">{say.indexWhere}</p>
          </>
        )}
        <Acts volume={volume} />
      </div>
    </Section>
  );
}

function Acts({ volume }: { volume: Volume }) {
  const say = useSay();
  const [open, setOpen] = useState<'RECORD_DELIVERY' | 'ARCHIVE' | null>(null);
  const close = () => setOpen(null);
  if (open && volume.may.includes(open)) return open === 'ARCHIVE' ? <ArchiveForm volume={volume} onClose={close} /> : <DeliveryForm volume={volume} onClose={close} />;
  if (volume.may.length === 0) return null;
  return (
    <div className="row off-print">
      {volume.may.includes('RECORD_DELIVERY') && <Button onClick={() => setOpen('RECORD_DELIVERY')}>{say.deliver}</Button>}
      {volume.may.includes('ARCHIVE') && <Button type="text" onClick={() => setOpen('ARCHIVE')}>{say.archive}</Button>}
    </div>
  );
}

interface Props {
  volume: Volume;
  onClose: () => void;
}

function VolumeForm({ volume, onClose, act, what, path, body, children }: Props & { act: string; what?: string; path: string; body: unknown; children: ReactNode }) {
  const say = useSay();
  const form = useIntoView<HTMLFormElement>();
  const command = useCommand((_: void, key) => post(`/api/contract-volumes/${volume.id}/${path}`, body, { key, seen: volume.version }), { onSuccess: onClose });
  return (
    <Form ref={form} className="sheet stack off-print" act={act} cancel={say.cancel} command={command} onAct={() => command.mutate()} onCancel={onClose}>
      {what && <p className="soft">{what}</p>}
      {children}
    </Form>
  );
}

function DeliveryForm(props: Props) {
  const say = useSay();
  const { today } = useSession();
  const [on, setOn] = useState<string | null>(today);
  const [recipient, setRecipient] = useState('');
  const [means, setMeans] = useState('');
  const [copies, setCopies] = useState(2);
  return (
    <VolumeForm {...props} act={say.deliver} path="deliveries" body={{ on, recipient, means, copies }}>
      <Field name="on" label={say.deliveredOn} required>
        <DayInput value={on} onChange={setOn} max={today} />
      </Field>
      <Field name="recipient" label={say.recipient} required>
        <Input value={recipient} onChange={(event) => setRecipient(event.target.value)} />
      </Field>
      <Field name="means" label={say.means} help={say.meansHelp} required>
        <Input value={means} onChange={(event) => setMeans(event.target.value)} />
      </Field>
      <Field name="copies" label={say.copies} required>
        <InputNumber min={1} precision={0} value={copies} onChange={(count) => setCopies(count ?? 1)} />
      </Field>
    </VolumeForm>
  );
}

function ArchiveForm(props: Props) {
  const say = useSay();
  const { today } = useSession();
  const [on, setOn] = useState<string | null>(today);
  const [receiver, setReceiver] = useState('');
  return (
    <VolumeForm {...props} act={say.archive} what={say.archiveWhat} path="archiving" body={{ on, receiver }}>
      <Field name="on" label={say.archivedOn} required>
        <DayInput value={on} onChange={setOn} max={today} />
      </Field>
      <Field name="receiver" label={say.receiver} required>
        <Input value={receiver} onChange={(event) => setReceiver(event.target.value)} />
      </Field>
    </VolumeForm>
  );
}

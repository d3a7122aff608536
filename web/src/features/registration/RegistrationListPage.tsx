import { useSession } from '@/api/session';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { type Row, STAGES, TONES } from './types';
import { useSay } from './words';

/** The register of technology contracts. */
export default function RegistrationListPage() {
  const say = useSay();
  const word = useWord();
  const { today } = useSession();
  const columns: Column<Row>[] = [
    {
      title: say.matter,
      of: (row) => (
        <>
          {row.title}
          <span className="soft small" style={{ display: 'block', fontWeight: 400 }}>
            <span className="number">{row.contractNumber}</span>　{row.taker}
          </span>
        </>
      ),
    },
    { title: say.signedOn, sort: 'signedOn', of: (row) => <Day on={row.signedOn} />, onPhone: say.signedOn, width: 130 },
    { title: say.amount, sort: 'amount', of: (row) => <Yuan amount={row.amount} wan />, right: true, onPhone: say.amount, width: 120 },
    { title: say.technology, of: (row) => row.technologyAmount && <Yuan amount={row.technologyAmount} wan />, right: true, offPhone: true, width: 120 },
    { title: say.number, of: (row) => row.registrationNumber && <span className="number">{row.registrationNumber}</span>, offPhone: true, width: 160 },
    {
      title: say.due,
      of: (row) => (row.dueOn ? row.dueOn < today ? <StageTag tone="now">{row.dueOn}</StageTag> : <Day on={row.dueOn} /> : <span className="soft">—</span>),
      onPhone: say.due,
      width: 130,
    },
    { title: say.stage, of: (row) => <StageTag tone={TONES[row.stage]}>{word(`registration.stage.${row.stage}`)}</StageTag>, width: 120 },
  ];
  return (
    <ListPage<Row>
      title={say.list}
      lead={say.listLead}
      from="/api/technology-registrations/register"
      hint={say.hint}
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => row.link}
      filters={[{ name: 'stage', label: say.stage, options: STAGES.map((stage) => ({ value: stage, label: word(`registration.stage.${stage}`) })) }]}
      switches={[{ name: 'overdue', label: say.overdueOnly }]}
      empty={<Empty>{say.nothing}</Empty>}
    />
  );
}

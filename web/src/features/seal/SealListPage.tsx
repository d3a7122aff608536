import { Link } from 'react-router';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { KINDS, type Row, STAGES, TONES } from './types';
import { useSay } from './words';

/** The seal register. */
export default function SealListPage() {
  const say = useSay();
  const word = useWord();
  const columns: Column<Row>[] = [
    {
      title: say.paper,
      sort: 'number',
      of: (row) => (
        <>
          {row.paper}
          <span className="soft small" style={{ display: 'block', fontWeight: 400 }}>
            <span className="number">{row.number}</span>　{row.title}
          </span>
        </>
      ),
    },
    { title: say.kind, of: (row) => word(`seal.kind.${row.kind}`), width: 130 },
    { title: say.copies, of: (row) => row.copies, onPhone: say.copies, right: true, width: 80 },
    { title: say.asker, of: (row) => <>{row.asker} <Day on={row.askedOn} /></>, onPhone: say.asker, width: 170 },
    { title: say.setOn, of: (row) => (row.setOn ? <>{row.keeper} <Day on={row.setOn} /></> : <span className="soft">—</span>), onPhone: say.setOn, width: 170 },
    { title: say.stage, of: (row) => <StageTag tone={TONES[row.stage]}>{word(`seal.stage.${row.stage}`)}</StageTag>, width: 110 },
  ];
  return (
    <ListPage<Row>
      title={say.register}
      lead={say.registerLead}
      from="/api/seal-uses/register"
      hint={say.hint}
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => row.link}
      actions={<Link to="/mandates">{say.toMandates}</Link>}
      filters={[
        { name: 'stage', label: say.stage, options: STAGES.map((stage) => ({ value: stage, label: word(`seal.stage.${stage}`) })) },
        { name: 'kind', label: say.kind, options: KINDS.map((kind) => ({ value: kind, label: word(`seal.kind.${kind}`) })) },
      ]}
      empty={<Empty>{say.nothing}</Empty>}
    />
  );
}

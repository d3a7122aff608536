import { Link } from 'react-router';
import { useIs } from '@/api/session';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { KINDS, type Row, STATES, TONES } from './types';
import { CALENDAR_KEEPERS } from './keepers';
import { useSay } from './words';

export default function NoticeListPage() {
  const say = useSay();
  const word = useWord();
  const reader = useIs([...CALENDAR_KEEPERS, 'AUDITOR']);
  const columns: Column<Row>[] = [
    {
      title: say.title,
      sort: 'number',
      of: (row) => (
        <>
          {row.headline}
          <span className="soft small" style={{ display: 'block', fontWeight: 400 }}>
            {word(`notice.kind.${row.kind}`)}　<span className="number">{row.number}</span>
          </span>
        </>
      ),
    },
    { title: say.state, of: (row) => <StageTag tone={TONES[row.state]}>{word(`notice.state.${row.state}`)}</StageTag>, width: 120 },
    { title: say.published, sort: 'publishedOn', of: (row) => <Day on={row.publishedOn} />, width: 120, offPhone: true },
    { title: say.lastDay, sort: 'lastDay', of: (row) => <Day on={row.lastDay} />, width: 120, onPhone: say.lastDay },
    {
      title: say.objections,
      of: (row) => (row.undecided > 0 ? <StageTag tone="now">{say.undecided(row.undecided)}</StageTag> : row.objections > 0 ? row.objections : <span className="soft">—</span>),
      width: 110,
      offPhone: true,
    },
    { title: say.matter, of: (row) => <Link to={row.matterLink} className="number">{row.matterNumber ?? '—'}</Link>, width: 170, offPhone: true },
  ];
  return (
    <ListPage
      title={say.list}
      lead={say.listLead}
      from="/api/notices"
      columns={columns}
      keyOf={(row: Row) => row.id}
      linkOf={(row) => `/notices/${row.id}`}
      filters={[
        { name: 'state', label: say.state, options: STATES.map((state) => ({ value: state, label: word(`notice.state.${state}`) })) },
        { name: 'kind', label: say.kind, options: KINDS.map((kind) => ({ value: kind, label: word(`notice.kind.${kind}`) })) },
      ]}
      actions={reader && <Link to="/holidays">{say.holidays}</Link>}
      empty={<Empty action={<a href="/notices">{say.publicList}</a>}>{say.none}</Empty>}
    />
  );
}

import { useSearchParams } from 'react-router';
import type { Schemas } from '@/api/types';
import { Moment } from '@/kernel/Day';
import { DayInput } from '@/kernel/DayInput';
import { Empty } from '@/kernel/Empty';
import { type Column, ListPage } from '@/kernel/ListPage';
import { useKinds, useSay } from './words';

type Row = Schemas['EvidenceJournalListRow'];

/** Who did what and when, over all matters. */
export default function JournalPage() {
  const say = useSay();
  const kinds = useKinds();
  const columns: Column<Row>[] = [
    { title: say.what, of: (row) => <span className="pre-line">{row.said}</span> },
    { title: say.by, of: (row) => row.by, width: 110 },
    { title: say.at, of: (row) => <Moment at={row.at} />, width: 160 },
    {
      title: say.matter,
      of: (row) => (
        <>
          {row.title}
          {row.number && <span className="soft small number" style={{ display: 'block' }}>{row.number}</span>}
        </>
      ),
      width: 260,
    },
  ];
  return (
    <ListPage
      title={say.title}
      lead={say.lead}
      from="/api/journal"
      hint={say.hint}
      columns={columns}
      keyOf={(row: Row) => row.id}
      linkOf={(row) => row.link}
      filters={[{ name: 'kind', label: say.kind, options: Object.entries(kinds).map(([value, label]) => ({ value, label })) }]}
      before={<Days />}
      empty={<Empty>{say.none}</Empty>}
    />
  );
}

/** The first and the last day of what is looked at; they live in the address like the other filters. */
function Days() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const day = (name: 'from' | 'to') => (
    <label className="row" style={{ flexWrap: 'nowrap' }}>
      <span className="soft">{say[name]}</span>
      <DayInput
        value={params.get(name)}
        onChange={(chosen) =>
          setParams((before) => {
            const next = new URLSearchParams(before);
            next.delete('after');
            if (chosen) next.set(name, chosen);
            else next.delete(name);
            return next;
          })
        }
      />
    </label>
  );
  return (
    <div className="row off-print" style={{ marginBottom: 12 }}>
      {day('from')}
      {day('to')}
    </div>
  );
}

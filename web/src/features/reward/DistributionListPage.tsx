import { useSession } from '@/api/session';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { type Row, STAGES, TONES } from './types';
import { useSay } from './words';

/** Distributions, the newest first; for whoever is only rewarded, their own amounts. */
export default function DistributionListPage() {
  const say = useSay();
  const word = useWord();
  const { roles } = useSession();
  const inHouse = roles.some(({ role }) => role !== 'INVENTOR');
  const columns: Column<Row>[] = [
    {
      title: say.number,
      sort: 'number',
      of: (row) => (
        <>
          <span className="number">{row.number}</span>
          {row.counter && <span className="soft small">　{say.counter}</span>}
        </>
      ),
      width: 190,
    },
    {
      title: say.deal,
      of: (row) => (
        <>
          {row.title}
          <div className="soft small number">{row.dealNumber}</div>
        </>
      ),
    },
    { title: say.received, sort: 'receivedOn', of: (row) => <Day on={row.receivedOn} />, onPhone: say.received, width: 120 },
    { title: say.income, sort: 'income', of: (row) => <Yuan amount={row.income} />, right: true, onPhone: say.income },
    ...(inHouse
      ? [{ title: say.reward, of: (row: Row) => <Yuan amount={row.reward} />, right: true, onPhone: say.reward }]
      : [{ title: say.mine, of: (row: Row) => <Yuan amount={row.mine} />, right: true, onPhone: say.mine }]),
    { title: say.stage, of: (row) => <StageTag tone={TONES[row.stage]}>{word(`reward.stage.${row.stage}`)}</StageTag>, width: 110 },
  ];
  return (
    <ListPage<Row>
      title={say.title}
      lead={inHouse ? say.lead : say.leadMine}
      from="/api/distributions"
      hint={say.hint}
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => `/distributions/${row.id}`}
      filters={[{ name: 'stage', label: say.stage, options: STAGES.map((stage) => ({ value: stage, label: word(`reward.stage.${stage}`) })) }]}
      empty={<Empty>{inHouse ? say.nothing : say.nothingMine}</Empty>}
    />
  );
}

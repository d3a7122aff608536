import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { ROYALTY_STAGES, ROYALTY_TONES, type RoyaltyRow } from './royalty';
import { useSay } from './words';

/** Every period of every licence with royalties: reported or not, and what is due of it. */
export default function RoyaltyListPage() {
  const say = useSay();
  const word = useWord();
  const columns: Column<RoyaltyRow>[] = [
    {
      title: say.matter,
      of: (row) => (
        <>
          {row.matter.title}
          <span className="soft small number" style={{ display: 'block', fontWeight: 400 }}>{row.number}</span>
        </>
      ),
    },
    { title: say.licensee, of: (row) => row.licensee, onPhone: say.licensee },
    { title: say.period, of: (row) => <><Day on={row.firstDay} /> — <Day on={row.lastDay} /></>, onPhone: say.period, width: 210 },
    { title: say.reportDue, sort: 'reportDue', of: (row) => <Day on={row.reportDue} />, onPhone: say.reportDue, width: 120 },
    { title: say.royaltyAmount, of: (row) => (row.amount ? <Yuan amount={row.amount} /> : '—'), right: true, onPhone: say.royaltyAmount },
    { title: say.state, of: (row) => <StageTag tone={ROYALTY_TONES[row.stage]}>{word(`income.royalty.stage.${row.stage}`)}</StageTag>, width: 110 },
  ];
  return (
    <ListPage<RoyaltyRow>
      title={say.royalties}
      lead={say.royaltiesLead}
      from="/api/royalties"
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => `/royalties/${row.id}`}
      filters={[{ name: 'stage', label: say.state, options: ROYALTY_STAGES.map((stage) => ({ value: stage, label: word(`income.royalty.stage.${stage}`) })) }]}
      empty={<Empty>{say.noRoyalties}</Empty>}
    />
  );
}

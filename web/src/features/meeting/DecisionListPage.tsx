import { useQuery } from '@tanstack/react-query';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { bodiesQuery, useYears } from './api';
import { type DecisionRow, OUTCOME_TONES, OUTCOMES } from './types';
import { useSay } from './words';

/** What bodies have decided, or still have before them. */
export default function DecisionListPage() {
  const say = useSay();
  const word = useWord();
  const bodies = useQuery(bodiesQuery).data ?? [];
  const years = useYears();
  const columns: Column<DecisionRow>[] = [
    { title: say.matter, of: (row) => <>{row.matterTitle}<span className="soft small number" style={{ display: 'block', fontWeight: 400 }}>{row.matterNumber}</span></> },
    { title: say.number, of: (row) => (row.meetingNumber ? `${row.meetingNumber} ${say.item(row.place)}` : say.waitsForMeeting), onPhone: say.number },
    { title: say.heldOn, of: (row) => <Day on={row.heldOn} />, onPhone: say.heldOn, width: 120 },
    { title: say.outcome, of: (row) => row.outcome && <StageTag tone={OUTCOME_TONES[row.outcome]}>{word(`meeting.outcome.${row.outcome}`)}</StageTag>, width: 130 },
    { title: say.settled, of: (row) => <Day on={row.settledOn} />, onPhone: say.settled, width: 120 },
  ];
  return (
    <ListPage<DecisionRow>
      title={say.decisions}
      lead={say.decisionsLead}
      from="/api/decisions"
      hint={say.decisionsHint}
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => (row.meeting ? `/meetings/${row.meeting}` : row.matterLink)}
      filters={[
        { name: 'outcome', label: say.outcome, options: OUTCOMES.map((one) => ({ value: one, label: word(`meeting.outcome.${one}`) })) },
        { name: 'year', label: say.year, options: years },
        { name: 'body', label: say.body, options: bodies.map((body) => ({ value: body.id, label: body.name })) },
      ]}
      switches={[{ name: 'coming', label: say.coming }]}
      empty={<Empty>{say.decisionsNone}</Empty>}
    />
  );
}

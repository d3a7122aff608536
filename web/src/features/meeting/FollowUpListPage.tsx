import { useQuery } from '@tanstack/react-query';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { bodiesQuery, useYears } from './api';
import { FOLLOW_UP_STATES, FOLLOW_UP_TONES, type FollowUpRow } from './types';
import { useSay } from './words';

/** What resolutions want done (督办). */
export default function FollowUpListPage() {
  const say = useSay();
  const word = useWord();
  const bodies = useQuery(bodiesQuery).data ?? [];
  const years = useYears();
  const columns: Column<FollowUpRow>[] = [
    { title: say.what, of: (row) => <>{row.what}<span className="soft small number" style={{ display: 'block', fontWeight: 400 }}>{row.number}</span></> },
    { title: say.resolution, of: (row) => row.resolution, onPhone: say.resolution },
    { title: say.owner, of: (row) => row.ownerName, onPhone: say.owner, width: 100 },
    { title: say.due, of: (row) => <Day on={row.due} />, onPhone: say.due, width: 120 },
    { title: say.state, of: (row) => <StageTag tone={FOLLOW_UP_TONES[row.state]}>{word(`meeting.follow-up-state.${row.state}`)}</StageTag>, width: 110 },
    { title: say.evidence, of: (row) => row.evidence, offPhone: true },
  ];
  return (
    <ListPage<FollowUpRow>
      title={say.followUps}
      lead={say.followUpsLead}
      from="/api/follow-ups"
      hint={say.followUpsHint}
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => `/follow-ups/${row.id}`}
      filters={[
        { name: 'state', label: say.state, options: FOLLOW_UP_STATES.map((state) => ({ value: state, label: word(`meeting.follow-up-state.${state}`) })) },
        { name: 'year', label: say.year, options: years },
        { name: 'body', label: say.body, options: bodies.map((body) => ({ value: body.id, label: body.name })) },
      ]}
      switches={[{ name: 'mine', label: say.mine }]}
      empty={<Empty>{say.followUpsNone}</Empty>}
    />
  );
}

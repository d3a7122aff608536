import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { get } from '@/api/client';
import { Day } from '@/kernel/Day';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { type MeetingRow, STAGE_TONES } from './types';
import { useSay } from './words';
import './meeting.css';

/** The next and the last meetings of whoever sits on a body; nothing for anybody else. */
export default function MyMeetings() {
  const say = useSay();
  const word = useWord();
  const { data } = useQuery({ queryKey: ['/api/meetings', 'mine'], queryFn: () => get<PageOf<MeetingRow>>('/api/meetings', { size: 20 }) });
  const rows = (data?.items ?? []).slice(0, 4);
  if (rows.length === 0) return null;
  return (
    <section className="section stack">
      <div className="row apart">
        <h2>{say.myMeetings}</h2>
        <Link to="/meetings">{say.meetings}</Link>
      </div>
      <ul className="agenda">
        {rows.map((row) => (
          <li key={row.id} className="row apart">
            <span className="stack none">
              <Link to={`/meetings/${row.id}`}>{row.bodyName}</Link>
              <span className="soft small"><span className="number">{row.number}</span>　<Day on={row.heldOn} /> {row.startsAt}　{row.place}</span>
            </span>
            <StageTag tone={STAGE_TONES[row.stage]}>{word(`meeting.stage.${row.stage}`)}</StageTag>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link } from 'react-router';
import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { type FollowUp, FOLLOW_UP_TONES, type FollowUpRow } from './types';
import { useSay } from './words';

/** What is to be done, who by and when. */
export function Todos({ of }: { of: readonly FollowUp[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <Section title={say.followUps}>
      <TodoLines of={of} />
    </Section>
  );
}

export function TodoLines({ of }: { of: readonly (FollowUp | FollowUpRow)[] }) {
  const word = useWord();
  return (
    <ul className="agenda">
      {of.map((one) => (
        <li key={one.id} className="row apart">
          <span className="stack none">
            <Link to={`/follow-ups/${one.id}`}>{one.what}</Link>
            <span className="soft small">{one.ownerName}　<Day on={one.due} />　{one.resolution}</span>
          </span>
          <StageTag tone={FOLLOW_UP_TONES[one.state]}>{word(`meeting.follow-up-state.${one.state}`)}</StageTag>
        </li>
      ))}
    </ul>
  );
}

import { Section } from '@/app/CaseFrame';
import { Facts } from '@/kernel/Facts';
import { useSay } from './inheritedWords';
import type { Disclosure } from './types';

/** Of a result of the time before: the row of the table it came from, word for word. */
export function Inherited({ origin }: { origin: NonNullable<Disclosure['origin']> }) {
  const say = useSay();
  return (
    <Section title={say.title} extra={<span className="soft small">{say.from(origin.file, origin.place)}</span>}>
      <Facts of={Object.entries(origin.cells).map(([head, cell]) => [head, <span key={head} className="pre-line">{cell}</span>] as const)} />
    </Section>
  );
}

/** Who made it, as far as the table said. */
export function MakersOfBefore({ view }: { view: Disclosure }) {
  const say = useSay();
  const { team } = view.content;
  if (team.length === 0) return <p className="soft">{say.noTeam}</p>;
  return (
    <>
      <p>{team.map((member) => (Number(member.share) > 0 ? `${member.name} ${member.share}%` : member.name)).join('、')}</p>
      {!team.every((member) => Number(member.share) > 0) && <p className="soft small">{say.noShares}</p>}
    </>
  );
}

import { Section } from '@/app/CaseFrame';
import { Facts } from '@/kernel/Facts';
import { marks } from '@/kernel/language';
import type { Deal } from './types';
import { useSay } from './words';

/** What completers, co-owners and related parties said in writing. */
export function PapersView({ view }: { view: Deal }) {
  const say = useSay();
  const { papers, parts } = view.sheet;
  const owners = parts.flatMap((part) => part.owners);
  const { statement } = papers;
  if (owners.length === 0 && papers.firstRefusals.length === 0 && !statement) return null;
  return (
    <Section title={say.papers}>
      <Facts
        of={[
          ...papers.firstRefusals.map(
            (one) => [one.name, `${one.waived ? say.waived(one.on) : say.claimed(one.on)}${one.paper ? marks().aside(say.onPaper) : ''}`] as const,
          ),
          ...owners.map((owner) => {
            const consent = papers.consents.find((one) => one.owner === owner.name);
            return [`${say.coOwner} ${owner.name}`, consent ? `${say.consented(consent.on)} ${consent.note}` : say.notYet] as const;
          }),
          statement && [
            say.statementOf,
            `${statement.related ? say.related(statement.by, statement.on) : say.unrelated(statement.by, statement.on)}　${statement.text}`,
          ],
        ]}
      />
    </Section>
  );
}

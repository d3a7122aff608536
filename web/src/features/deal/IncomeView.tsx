import { Section } from '@/app/CaseFrame';
import { Facts } from '@/kernel/Facts';
import { marks, useWord } from '@/kernel/language';
import { percentOf } from './figures';
import type { Deal } from './types';
import { useSay } from './words';

/** Who shares the income: layers, and persons for each result. */
export function IncomeView({ view }: { view: Deal }) {
  const say = useSay();
  const word = useWord();
  const { income, parts } = view.sheet;
  const several = parts.length > 1;
  if (!view.rewarded) {
    return (
      <Section title={say.income}>
        <p>{say.toProject}</p>
      </Section>
    );
  }
  return (
    <Section title={say.income}>
      <Facts
        of={[
          [say.layers, income.split ? income.split.map((layer) => `${say.layerNamed(layer.name)} ${percentOf(layer.share)}%`).join(marks().comma) : say.byPolicy],
          [say.shareOf, word(`deal.share-of.${income.shareOf}`)],
          ...income.persons.map(
            (one) =>
              [
                several ? (parts.find((part) => part.disclosure === one.disclosure)?.title ?? say.persons) : say.persons,
                one.persons.map((person) => `${person.name} ${person.share}%${person.main ? marks().aside(say.main) : ''}`).join(marks().comma),
              ] as const,
          ),
        ]}
      />
    </Section>
  );
}

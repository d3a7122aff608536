import type { ReactNode } from 'react';
import { Day } from '@/kernel/Day';
import { type Fact, Facts } from '@/kernel/Facts';
import { marks, useWord } from '@/kernel/language';
import { Yuan } from '@/kernel/Yuan';
import { percentOf } from './figures';
import type { Deal, Terms } from './types';
import { useSay } from './words';

/** What was agreed beside the price, by way; and when it is paid. */
export function TermsView({ view }: { view: Deal }) {
  const say = useSay();
  const { terms, payments } = view.sheet;
  const facts = useTermFacts(terms ?? null);
  const word = useWord();
  if (!terms) return <p className="soft">{say.noTerms}</p>;
  return (
    <>
      <Facts of={facts} />
      {payments.length > 0 && (
        <table className="list plain">
          <thead>
            <tr>
              <th scope="col">{say.payments}</th>
              <th scope="col">{say.dueOn}</th>
              <th scope="col" className="right">{say.amount}</th>
            </tr>
          </thead>
          <tbody>
            {payments.map((one, place) => (
              <tr key={place}>
                <td>{one.kind ? word(`income.payment.${one.kind}`) : one.label}</td>
                <td>{one.dueOn ? <Day on={one.dueOn} /> : '—'}</td>
                <td className="right">
                  <Yuan amount={one.amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function useTermFacts(terms: Terms | null): Fact[] {
  const say = useSay();
  const word = useWord();
  const day = (on?: string | null): ReactNode => on && <Day on={on} />;
  switch (terms?.type) {
    case 'Assignment':
      return [
        [say.delivery, terms.delivery],
        [say.laterUse, terms.laterUse],
      ];
    case 'Licence':
      return [
        [say.licenceKind, word(`deal.licence.${terms.kind}`)],
        [say.territory, terms.territory.join(marks().and) || say.everywhere],
        terms.except.length > 0 && [say.except, terms.except.join(marks().and)],
        [say.useField, terms.field || say.everywhere],
        [say.period, <span key="period">{day(terms.from)} — {day(terms.until)}</span>],
        terms.sublicence && [say.sublicence, '✓'],
      ];
    case 'Equity':
      return [
        [say.company, terms.company],
        [say.capital, <Yuan key="capital" amount={terms.capital} />],
        [say.value, <Yuan key="value" amount={terms.value} />],
        [say.equityShare, `${percentOf(terms.share)}%`],
      ];
    case 'Development':
      return [
        [say.subjectMatter, terms.subject],
        [say.until, day(terms.until)],
        [say.ownership, terms.ownership],
      ];
    case 'Consulting':
    case 'Service':
      return [
        [say.subjectMatter, terms.subject],
        [say.until, day(terms.until)],
      ];
    default:
      return [];
  }
}

import type { ReactNode } from 'react';
import { Day } from '@/kernel/Day';
import { type Fact, Facts } from '@/kernel/Facts';
import { marks, useWord } from '@/kernel/language';
import { Yuan } from '@/kernel/Yuan';
import { percentOf } from './figures';
import type { Deal, Royalty, Terms } from './types';
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
      {view.schedule.length > 0 && <Schedule view={view} />}
    </>
  );
}

/** What of each payment falls to each result, to the fen as it will be distributed. */
function Schedule({ view }: { view: Deal }) {
  const say = useSay();
  const word = useWord();
  const { parts, payments } = view.sheet;
  return (
    <div className="stack tight">
      <h3>{say.schedule}</h3>
      <div className="schedule" role="region" aria-label={say.schedule} tabIndex={0}>
        <table className="list plain">
          <thead>
            <tr>
              <th scope="col">{say.payments}</th>
              {parts.map((part) => (
                <th key={part.disclosure} scope="col" className="right">
                  {part.title} <span className="soft number">{percentOf(part.ratio)}%</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.schedule.map((amounts, place) => {
              const payment = payments[place];
              return (
                <tr key={place}>
                  <td>{payment?.kind ? word(`income.payment.${payment.kind}`) : payment?.label}</td>
                  {amounts.map((amount, at) => (
                    <td key={at} className="right"><Yuan amount={amount} /></td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
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
        terms.royalty && [say.royaltyShort, <RoyaltyTerms key="royalty" royalty={terms.royalty} />],
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

function RoyaltyTerms({ royalty }: { royalty: Royalty }) {
  const say = useSay();
  const word = useWord();
  return (
    <>
      {word(`income.royalty.base.${royalty.base}`)} × <span className="number">{percentOf(royalty.rate)}%</span>　{word(`income.royalty.period.${royalty.period ?? 'YEAR'}`)}
      {royalty.minimum && <>　{say.royaltyMinimum} <Yuan amount={royalty.minimum} /></>}
    </>
  );
}

import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { marks, useWord } from '@/kernel/language';
import { Yuan } from '@/kernel/Yuan';
import type { Notice } from './types';
import { useSay } from './words';

/** What the public reads. */
export function NoticeSheet({ notice }: { notice: Notice }) {
  const say = useSay();
  const word = useWord();
  const { content } = notice;
  return (
    <Section title={say.content}>
      <Facts
        of={[
          ...content.results.map((result) => [
            result.name,
            <span key={result.name}>{result.summary}{result.rights.length > 0 && <span className="soft small"> {result.rights.join(marks().semicolon)}</span>}</span>,
          ] as const),
          [say.way, word(`way.${content.way}`)],
          [say.taker, content.taker],
          ...(content.type === 'Price' ? priceFacts(content) : rewardFacts(content)),
        ]}
      />
      {content.type === 'Reward' && <Persons persons={content.persons} shares={content.way === 'EQUITY'} />}
    </Section>
  );

  function priceFacts(price: Extract<Notice['content'], { type: 'Price' }>) {
    const { licence } = price;
    const limit = (to: string) => to || word('notice.page.unlimited');
    return [
      licence?.kind ? ([word('notice.page.licence'), word(`notice.licence.${licence.kind}`)] as const) : null,
      licence ? ([word('notice.page.territory'), limit(licence.territory.join(marks().and))] as const) : null,
      licence ? ([word('notice.page.use-field'), limit(licence.field)] as const) : null,
      licence ? ([word('notice.page.licence-term'), <span key="term"><Day on={licence.from} /> – <Day on={licence.until} /></span>] as const) : null,
      [say.pricing, word(`notice.pricing.${price.pricing}`)] as const,
      [say.price, <Yuan key="price" amount={price.price} />] as const,
      [say.payment, price.payment] as const,
      [say.completers, price.completers.join(marks().and)] as const,
      [say.valuation, price.valuation] as const,
      price.relatedParty
        ? ([say.related, <span key="related" className="related-mark">{price.relatedParty.relation}{marks().semicolon}{price.relatedParty.statement}</span>] as const)
        : null,
    ];
  }

  function rewardFacts(reward: Extract<Notice['content'], { type: 'Reward' }>) {
    return [
      [say.contract, reward.contractNumber] as const,
      [say.registration, reward.registration ?? say.notRegistered] as const,
      [say.income, <span key="income"><Yuan amount={reward.income} /> <Day on={reward.receivedOn} /></span>] as const,
      [say.netIncome, <Yuan key="net" amount={reward.netIncome} />] as const,
    ];
  }
}

function Persons({ persons, shares }: { persons: Extract<Notice['content'], { type: 'Reward' }>['persons']; shares: boolean }) {
  const say = useSay();
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{say.person}</th>
          <th scope="col">{shares ? say.holding : say.part}</th>
          <th scope="col" className="right">{shares ? say.contributed : say.amount}</th>
        </tr>
      </thead>
      <tbody>
        {persons.map((one) => (
          <tr key={one.name}>
            <td>{one.name}</td>
            <td>{one.part}{one.main && <span className="soft small"> {say.main}</span>}</td>
            <td className="right"><Yuan amount={one.amount} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

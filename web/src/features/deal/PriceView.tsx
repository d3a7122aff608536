import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { useWord } from '@/kernel/language';
import { Yuan } from '@/kernel/Yuan';
import type { Deal } from './types';
import { useSay } from './words';

/** How the price came about: offers in their order, a valuation to hold it against, or the certificate of an exchange. */
export function PriceView({ view }: { view: Deal }) {
  const say = useSay();
  const word = useWord();
  const { pricing } = view.sheet;
  const { valuation, certificate, offers } = pricing;
  if (offers.length === 0 && !valuation && !certificate) return null;
  const dearest = Math.max(...offers.map((offer) => Number(offer.amount)), 1);
  return (
    <Section title={certificate ? say.certificate : say.offers}>
      {offers.length > 0 && (
        <ol className="offers">
          {[...offers].reverse().map((offer, place) => (
            <li key={place}>
              <span className="who">
                <Day on={offer.on} />　{word(`deal.side.${offer.side}`)} <span className="soft small">{offer.person}</span>
              </span>
              <span className={`bar ${offer.side === 'OURS' ? 'ours' : ''}`} style={{ width: `${(Number(offer.amount) / dearest) * 100}%` }} aria-hidden="true" />
              <span>
                <Yuan amount={offer.amount} /> <span className="soft small">{offer.note}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {certificate && (
        <Facts
          of={[
            [say.exchange, `${certificate.exchange}　${certificate.number}`],
            [say.period, `${certificate.from ?? ''} — ${certificate.to ?? ''}`],
            [say.floor, <Yuan key="floor" amount={certificate.floor} />],
            [say.bidders, String(certificate.bidders)],
            [say.wonAt, <Yuan key="price" amount={certificate.price} />],
          ]}
        />
      )}
      {valuation && (
        <Facts
          of={[
            [say.valueOf, <Yuan key="value" amount={valuation.value} />],
            [say.method, word(`deal.method.${valuation.method}`)],
            [say.assessor, `${valuation.assessor}　${say.baseDate} ${valuation.baseDate ?? ''}`],
            Boolean(pricing.price) && [say.price, say.ratio(((Number(pricing.price) / Number(valuation.value)) * 100).toFixed(1))],
            [say.reasons, pricing.belowValueReasons],
          ]}
        />
      )}
    </Section>
  );
}

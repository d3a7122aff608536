import { Link } from 'react-router';
import { Section } from '@/app/CaseFrame';
import { Copy } from '@/kernel/Copy';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { useWord } from '@/kernel/language';
import { grouped } from '@/kernel/money';
import { Yuan } from '@/kernel/Yuan';
import { Claims } from './Claims';
import { Payees } from './Payees';
import type { Distribution, Figure, Part } from './types';
import { useSay } from './words';

/** Facts → how it was worked out → rules → who gets what; readable by a professor of chemistry. */
export function Explained({ view }: { view: Distribution }) {
  const say = useSay();
  const word = useWord();
  const { facts } = view;
  return (
    <>
      <Section title={say.facts}>
        <Facts
          of={[
            [view.shares ? say.contribution : view.claims.length > 0 ? say.refundedIncome : say.income, <Yuan key="i" amount={view.income} />],
            [view.shares ? say.signed : say.received, <Day key="o" on={view.receivedOn} />],
            [say.capital, view.capital && <Yuan key="c" amount={view.capital} />],
            [say.way, facts && word(`way.${facts.way}`)],
            [say.taker, facts?.taker],
            [say.contract, facts?.contractNumber && <Copy key="n" text={facts.contractNumber} />],
            [say.approvedOn, facts && <WithHelp key="a" on={facts.approvedOn} help={say.approvedHelp} />],
            [say.signedOn, facts && <WithHelp key="s" on={facts.signedOn} help={say.signedHelp} />],
            [say.costs, view.costs.length > 0 && <Costs key="k" view={view} />],
            [say.leftOut, view.leftOut.length > 0 && <LeftOut key="l" view={view} />],
            [say.registration, !view.shares && view.claims.length === 0 && facts && (view.registration ?? <span className="soft">{say.noRegistration}</span>)],
            [say.reason, view.reason],
            [say.correctedBy, view.correctedBy && <Link key="x" to={`/distributions/${view.correctedBy}`}>{say.counter}</Link>],
            [view.claims.length > 0 ? say.claimOf : say.counterOf, view.counterOf && <Link key="y" to={`/distributions/${view.counterOf}`}>{say.original}</Link>],
          ]}
        />
      </Section>
      {view.parts.length > 0 && (
        <Section title={say.worked} extra={<span className="soft small off-print">{say.figureHelp}</span>}>
          <div className="stack loose">
            {view.counterOf && view.claims.length === 0 && <p className="soft">{say.mirrored}</p>}
            {view.parts.map((part) => (
              <Reckoned key={part.disclosure} part={part} several={view.parts.length > 1} />
            ))}
            {!view.whole && <p className="soft small">{say.ownOnly}</p>}
          </div>
        </Section>
      )}
      {view.claims.length > 0 && <Claims view={view} />}
      {view.payees.length > 0 && <Payees view={view} />}
    </>
  );
}

function WithHelp({ on, help }: { on: string; help: string }) {
  return (
    <>
      <Day on={on} />　<span className="soft small">{help}</span>
    </>
  );
}

function Costs({ view }: { view: Distribution }) {
  const word = useWord();
  return (
    <ul>
      {view.costs.map((cost, place) => (
        <li key={`${cost.kind}-${place}`}>
          {word(`income.cost.${cost.kind}`)} <Yuan amount={cost.amount} />
        </li>
      ))}
    </ul>
  );
}

/** Costs that were booked and do not come off the income, each with the rule. */
function LeftOut({ view }: { view: Distribution }) {
  return (
    <ul>
      {view.leftOut.map((cost, place) => (
        <li key={`${cost.kind}-${place}`}>{cost.explained}</li>
      ))}
    </ul>
  );
}

/** One result from income to persons, one figure per line, each opening to its sum. */
function Reckoned({ part, several }: { part: Part; several: boolean }) {
  const say = useSay();
  return (
    <div className="stack tight">
      {several && (
        <h3>
          {part.title} <span className="soft small number">{part.number}</span>
        </h3>
      )}
      <div className="reckoning">
        {several && <Sum label={say.ofIncome} figure={part.income} />}
        {part.others.map((other, place) => (
          <Sum key={place} label={`${other.name} · ${say.ofOthers}`} figure={other} quiet />
        ))}
        {part.others.length > 0 && <Sum label={say.ofUniversity} figure={part.university} />}
        <Sum label={say.netIncome} figure={part.net} strong />
        {part.carriedOut !== '0.00' && !part.carriedOut.startsWith('-') && <p className="soft small">{say.carriedOut(grouped(part.carriedOut))}</p>}
        <p className="band">
          {say.split} <span className="soft small">{part.agreed ? say.splitAgreed : say.splitPolicy}</span>
        </p>
        {part.layers.map((layer) => (
          <Sum key={layer.name} label={layer.name} figure={layer} share={percent(layer.share)} />
        ))}
        {part.persons.length > 0 && <p className="band">{say.persons}</p>}
        {part.persons.map((person, place) => (
          <Sum key={place} label={person.name} figure={person} share={`${person.share}%`} strong />
        ))}
      </div>
      {part.rules.length > 0 && (
        <div className="notice calm rules">
          <h4>{say.basis}</h4>
          <ul>
            {part.rules.map((rule) => (
              <li key={rule.text}>{rule.text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Sum({ label, figure, share, strong, quiet }: { label: string; figure: Figure & { equity?: string | null }; share?: string; strong?: boolean; quiet?: boolean }) {
  const say = useSay();
  return (
    <details className={['sum', strong && 'strong', quiet && 'quiet'].filter(Boolean).join(' ')}>
      <summary>
        <span>
          {label} {share && <span className="soft small number">{share}</span>}
          {figure.equity && <span className="soft small number"> {say.equity} {percent(figure.equity)}</span>}
        </span>
        <Yuan amount={figure.amount} />
      </summary>
      <p>{figure.explained}</p>
    </details>
  );
}

/** `0.75` → `75%`; moved by two places as text, so nothing is lost. */
function percent(share: string): string {
  const hundredths = (Number(share) * 100).toFixed(4).replace(/\.?0+$/, '');
  return `${hundredths}%`;
}

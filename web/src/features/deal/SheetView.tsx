import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Section } from '@/app/CaseFrame';
import { useIs } from '@/api/session';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { marks, useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { useUnitName } from '@/kernel/unitName';
import { comparableQuery, routeQuery } from './api';
import { percentOf } from './figures';
import { IncomeView } from './IncomeView';
import { PapersView } from './PapersView';
import { PriceView } from './PriceView';
import { TermsView } from './TermsView';
import type { Deal } from './types';
import { useSay } from './words';

/** All that lies on the table, in the order one asks for it. */
export function SheetView({ view }: { view: Deal }) {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  const maker = useIs(['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'TECHNOLOGY_MANAGER', 'ASSET_MANAGER']);
  const atTheTable = view.stage === 'NEGOTIATING';
  return (
    <>
      {atTheTable && <CheckList view={view} />}
      <Section title={say.termsTitle}>
        <Facts
          of={[
            [say.taker, view.taker ? (maker ? <Link to={`/enterprises/${view.taker.id}`}>{view.taker.name}</Link> : view.taker.name) : say.takerOpen],
            [say.pricing, word(`deal.pricing.${view.sheet.pricing.kind}`)],
            [say.price, <Yuan key="price" amount={view.sheet.pricing.price} />],
          ]}
        />
        <TermsView view={view} />
      </Section>
      <PriceView view={view} />
      {maker && atTheTable && <Comparables id={view.id} />}
      <Results view={view} />
      <PapersView view={view} />
      <IncomeView view={view} />
      {maker && atTheTable && <RoutePreview id={view.id} />}
      {!atTheTable && <CheckList view={view} />}
      <Section title={say.facts}>
        <Facts
          of={[
            [say.college, unitName(view.collegeName, view.college)],
            [say.opener, view.opener],
            [say.assistant, view.assistant?.name],
            [view.stopped ? say.stopReason : view.stage === 'ENDED' ? say.endReason : say.lastReason, reasonOf(view)],
            view.approvedOn ? [say.approvedOn, <Day key="approved" on={view.approvedOn} />] : null,
            view.duty ? [say.duty, `${word(`deal.duty.${view.duty}`)}　${view.dutyBasis ?? ''}`] : null,
            view.signedOn ? [say.signedOn, <Day key="signed" on={view.signedOn} />] : null,
            [say.contract, view.contractNumber],
          ]}
        />
      </Section>
    </>
  );
}

/** Why it stands still, came back or ended; where it has gone on since, that is past. */
function reasonOf({ stopped, stage, lastReason }: Deal) {
  return stopped || stage === 'NEGOTIATING' || stage === 'IN_APPROVAL' || stage === 'ENDED' ? lastReason : null;
}

const TONES = { DONE: 'done', MISSING: 'soon', BLOCKS: 'now' } as const;

/** What the law wants seen to, each with the article that asks for it. */
function CheckList({ view }: { view: Deal }) {
  const say = useSay();
  const open = view.checks.filter((check) => check.state !== 'DONE');
  const shown = view.stage === 'NEGOTIATING' ? [...open, ...view.checks.filter((check) => check.state === 'DONE')] : view.checks;
  return (
    <Section title={say.checks}>
      {open.length === 0 && view.stage === 'NEGOTIATING' && <p>{say.checksDone}</p>}
      <ul className="check-list">
        {shown.map((check) => (
          <li key={check.key}>
            <StageTag tone={TONES[check.state]}>{say[check.state]}</StageTag>
            <div>
              <span>{check.label}</span> <span className="soft small">{check.article}</span>
              {check.detail && <div className="small">{check.detail}</div>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RoutePreview({ id }: { id: string }) {
  const say = useSay();
  const word = useWord();
  const route = useQuery(routeQuery(id)).data;
  if (!route) return null;
  return (
    <Section title={say.route}>
      <ol className="route-ahead">
        {route.steps.map((step, place) => (
          <li key={place}>
            {step.seats.map((seat) => `${word(`approval.post.${seat.post}`)} ${seat.names.join(marks().and) || say.nobody}`).join(marks().comma)}
            {step.seats.length > 1 && step.quorum === 'ALL' && <span className="soft small">　{say.routeAll}</span>}
          </li>
        ))}
      </ol>
      <p className="soft small">{route.basis}</p>
    </Section>
  );
}

function Comparables({ id }: { id: string }) {
  const say = useSay();
  const rows = useQuery(comparableQuery(id)).data ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={say.comparable}>
      <table className="list plain">
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to={`/deals/${row.id}`}>{row.title}</Link>
              </td>
              <td className="right">
                <Yuan amount={row.price} wan />
              </td>
              <td>{row.signedOn && <Day on={row.signedOn} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Results({ view }: { view: Deal }) {
  const say = useSay();
  const word = useWord();
  const several = view.sheet.parts.length > 1;
  return (
    <Section title={say.resultsTitle}>
      {view.sheet.parts.map((part) => (
        <div key={part.disclosure} className="stack tight">
          <p>
            {view.openResults.includes(part.disclosure) ? <Link to={`/disclosures/${part.disclosure}`}>{part.title}</Link> : <strong>{part.title}</strong>}
            {several && <span className="number">　{percentOf(part.ratio)}%</span>}
            <span className="soft small">　{part.team.map((one) => one.name).join(marks().and)}</span>
          </p>
          <ul className="rights">
            {part.rights.map((right, place) => (
              <li key={place}>
                {right.patentKind ? word(`deal.patent.${right.patentKind}`) : word(`disclosure.ip.${right.kind}`)}
                {right.number && <span className="number">　{right.number}</span>}　{right.title}
                {right.patentKind && <span className="soft small">　{right.filedOn ? say.filed(right.filedOn) : say.unseen}</span>}
                {right.openLicensed && <StageTag tone="soon">{say.openLicensed}</StageTag>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

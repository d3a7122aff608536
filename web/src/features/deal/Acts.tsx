import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '@/api/session';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { CertificateForm, ConsentForm, DistinctionForm, OfferForm, RightsForm, ValuationForm } from './TableForms';
import { ChangeForm, FirstRefusalForm, NoticeChoiceForm, PaperWaiverForm, ReasonForm, StatementForm } from './CourseForms';
import { AssistantForm } from './AssistantForm';
import { useDealCommand } from './api';
import type { Act, Deal } from './types';
import { useSay } from './words';
import './deal.css';

type Open =
  | 'propose'
  | 'offer'
  | 'valuation'
  | 'certificate'
  | 'rights'
  | 'consent'
  | 'apart'
  | 'statement'
  | 'first'
  | 'paper'
  | 'withdraw'
  | 'notice'
  | 'assistant'
  | 'change'
  | 'complete'
  | 'end'
  | null;

interface Props {
  view: Deal;
  onDone?: () => void;
}

export interface ActProps {
  view: Deal;
  onDone: () => void;
  onCancel: () => void;
}

/** What the person here may do to a deal, the main act first. */
export function DealActs({ view, onDone }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const acting: ActProps = {
    view,
    onCancel: close,
    onDone: () => {
      close();
      onDone?.();
    },
  };
  switch (open) {
    case 'propose':
      return <Propose {...acting} />;
    case 'offer':
      return <OfferForm {...acting} />;
    case 'valuation':
      return <ValuationForm {...acting} />;
    case 'certificate':
      return <CertificateForm {...acting} />;
    case 'rights':
      return <RightsForm {...acting} />;
    case 'consent':
      return <ConsentForm {...acting} />;
    case 'apart':
      return <DistinctionForm {...acting} />;
    case 'statement':
      return <StatementForm {...acting} />;
    case 'first':
      return <FirstRefusalForm {...acting} />;
    case 'paper':
      return <PaperWaiverForm {...acting} />;
    case 'notice':
      return <NoticeChoiceForm {...acting} />;
    case 'assistant':
      return <AssistantForm {...acting} />;
    case 'change':
      return <ChangeForm {...acting} />;
    case 'withdraw':
    case 'end':
      return <ReasonForm {...acting} act={open} />;
    case 'complete':
      return <Complete {...acting} />;
    case null:
      return <Buttons view={view} onOpen={setOpen} />;
  }
}

/** What on the check list an act brings. */
const ANSWERS: Partial<Record<Exclude<Open, null>, string>> = {
  rights: 'rights',
  paper: 'first-refusal',
  consent: 'co-owners',
  apart: 'exclusivity',
  statement: 'related-party',
  certificate: 'certificate',
  valuation: 'valuation',
};

function Buttons({ view, onOpen }: { view: Deal; onOpen: (open: Open) => void }) {
  const say = useSay();
  const go = useNavigate();
  const me = useSession().person;
  const may = (act: Act) => view.may.includes(act);
  const atTheTable = may('NEGOTIATE');
  const ready = view.checks.every((check) => check.state === 'DONE');
  const handsOver = view.way === 'ASSIGNMENT' || view.way === 'EQUITY';
  const own = view.sheet.parts.some((part) => part.team.some((one) => one.person === me.id));
  const answered = view.sheet.papers.firstRefusals.some((one) => one.completer === me.id && one.price === view.sheet.pricing.price);
  const owners = view.sheet.parts.some((part) => part.owners.length > 0);
  const patents = view.sheet.parts.some((part) => part.rights.some((right) => right.patentKind));
  const outsiders = view.sheet.parts.some((part) => part.team.some((one) => !one.person));
  const missing = new Set(view.checks.filter((check) => check.state !== 'DONE').map((check) => check.key));
  const termsMissing = ['terms', 'price', 'value', 'payments', 'licence-term'].some((key) => missing.has(key));
  const more = [
    atTheTable && { key: 'offer' as const, label: say.addOffer },
    atTheTable && { key: 'valuation' as const, label: say.addValuation },
    atTheTable && view.sheet.pricing.kind !== 'NEGOTIATED' && { key: 'certificate' as const, label: say.addCertificate },
    atTheTable && patents && { key: 'rights' as const, label: say.lookUp },
    atTheTable && view.checks.some((check) => check.key === 'exclusivity' && check.state === 'MISSING') && { key: 'apart' as const, label: say.tellApart },
    atTheTable && owners && { key: 'consent' as const, label: say.addConsent },
    atTheTable && handsOver && outsiders && view.sheet.pricing.price && { key: 'paper' as const, label: say.recordPaper },
    may('STATE_TIES') && view.taker && { key: 'statement' as const, label: say.state },
    (may('BRING_BACK') || atTheTable) && view.sheet.terms && { key: 'change' as const, label: say.change },
    may('WITHDRAW') && { key: 'withdraw' as const, label: say.withdraw },
    may('NAME_ASSISTANT') && { key: 'assistant' as const, label: view.assistant ? say.changeAssistant : say.nameAssistant },
    may('END') && { key: 'end' as const, label: say.end, danger: true },
  ].filter((item) => Boolean(item)) as { key: Exclude<Open, null>; label: string; danger?: boolean }[];
  // What the check list still asks for comes first.
  const wanted = ({ key }: { key: Exclude<Open, null> }) => (missing.has(ANSWERS[key] ?? '') ? 0 : 1);
  more.sort((one, other) => wanted(one) - wanted(other));
  const first = more[0];
  const buttonType = (item: { key: Exclude<Open, null>; danger?: boolean }) =>
    item.danger ? 'text' : item === first && !termsMissing && wanted(item) === 0 ? 'primary' : 'default';
  return (
    <div className="row">
      {own && handsOver && may('ANSWER_FIRST_REFUSAL') && !answered && view.sheet.pricing.price && (
        <Button type="primary" onClick={() => onOpen('first')}>{say.answerFirst}</Button>
      )}
      {may('PROPOSE') && ready && <Button type="primary" onClick={() => onOpen('propose')}>{say.propose}</Button>}
      {atTheTable && (
        <>
          <Button type={termsMissing ? 'primary' : 'default'} onClick={() => void go(`/deals/${view.id}/terms`)}>{say.editTerms}</Button>
          {view.rewarded && <Button onClick={() => void go(`/deals/${view.id}/income`)}>{say.editIncome}</Button>}
        </>
      )}
      {may('CHOOSE_NOTICE') && <Button type="primary" onClick={() => onOpen('notice')}>{say.choose}</Button>}
      {may('COMPLETE') && <Button onClick={() => onOpen('complete')}>{say.complete}</Button>}
      {more.slice(0, atTheTable ? 2 : 1).map((item) => (
        <Button key={item.key} type={buttonType(item)} danger={item.danger} onClick={() => onOpen(item.key)}>
          {item.label}
        </Button>
      ))}
      {more.length > (atTheTable ? 2 : 1) && (
        <Dropdown
          trigger={['click']}
          menu={{ items: more.slice(atTheTable ? 2 : 1), onClick: ({ key }) => onOpen(key as Open) }}
        >
          <Button>{say.more}</Button>
        </Dropdown>
      )}
    </div>
  );
}

function Propose({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const proposing = useDealCommand(view, 'proposal', onDone);
  return (
    <div className="stack tight grow">
      <p>{say.proposeWhat}</p>
      <ProblemNotice problem={proposing.error} />
      <div className="row">
        <Button type="primary" loading={proposing.isPending} onClick={() => proposing.mutate({})}>{say.propose}</Button>
        <Button type="text" onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}

function Complete({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const completing = useDealCommand(view, 'completion', onDone);
  return (
    <div className="stack tight grow">
      <p>{say.completeWhat}</p>
      <ProblemNotice problem={completing.error} />
      <div className="row">
        <Button type="primary" loading={completing.isPending} onClick={() => completing.mutate({})}>{say.complete}</Button>
        <Button type="text" onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}

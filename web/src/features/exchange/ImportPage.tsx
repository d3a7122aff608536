import { ArrowLeftOutlined, DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Checkbox, Progress } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { post } from '@/api/client';
import { sizeText } from '@/kernel/Attachments';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { Columns } from './Columns';
import { importQuery, type Intake, isUnderWay, percentOf, TONES } from './imports';
import { useSay } from './importWords';
import { Preview } from './Preview';
import './exchange.css';

/** One table on its way in: what its columns are, what would change, what came of it. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const word = useWord();
  const asked = useQuery(importQuery(id));
  const intake = asked.data;
  const [arranging, setArranging] = useState(false);
  if (!intake) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={6} />}</div>;
  }
  const columnsFirst = intake.phase === 'READ' || intake.phase === 'FAILED' || (arranging && intake.phase === 'CHECKED');
  return (
    <div className="page">
      <header className="page-head">
        <div className="grow">
          <Link to="/imports" className="small">
            <ArrowLeftOutlined /> {say.back}
          </Link>
          <h1>{intake.fileName}</h1>
          <p className="row">
            <StageTag tone={TONES[intake.phase]}>{word(`exchange.import.${intake.phase}`)}</StageTag>
            <span>{word(`intake.${intake.sheet}`)}</span>
            <a href={`/api/documents/${intake.document}`} download>
              {say.file} <span className="number">{sizeText(intake.fileSize)}</span>
            </a>
          </p>
        </div>
        {intake.may.includes('DISCARD') && <Discard intake={intake} />}
      </header>
      {intake.fault && (
        <div className="notice" role="alert">
          <strong>{intake.phase === 'TAKEN' ? say.stays : say.failed}</strong>
          <div>{intake.fault}</div>
        </div>
      )}
      {intake.left.length > 0 && <p className="notice soon">{say.left(intake.left.join('、'))}</p>}
      {isUnderWay(intake) && <UnderWay intake={intake} />}
      {intake.phase === 'TAKEN_BACK' && <p className="notice calm">{say.undone}</p>}
      {intake.phase === 'DISCARDED' && <p className="notice calm">{say.discarded}</p>}
      {columnsFirst && intake.may.includes('CHECK') && (
        <Columns key={intake.version} intake={intake} onChecked={() => setArranging(false)} />
      )}
      {intake.phase === 'CHECKED' && !arranging && <Decide intake={intake} onArrange={() => setArranging(true)} />}
      {intake.phase === 'TAKEN' && <Done intake={intake} />}
      {(intake.phase === 'CHECKED' || intake.phase === 'TAKEN') && !arranging && <Preview intake={intake} />}
    </div>
  );
}

/** Where what came in is found. */
const SEE: Record<string, string> = { results: '/disclosures?stage=INHERITED', enterprises: '/enterprises' };

const count = (rows: number) => rows.toLocaleString('en');

function UnderWay({ intake }: { intake: Intake }) {
  const say = useSay();
  const what = intake.phase === 'CHECKING' ? say.checking : intake.phase === 'TAKING' ? say.taking : say.takingBack;
  return (
    <section className="under-way-box" aria-live="polite">
      <h2>{what}</h2>
      <Progress percent={percentOf(intake)} aria-label={what} />
      <p className="soft small number">{say.rows(count(intake.done), count(intake.total))}</p>
      <p className="soft">{say.leave}</p>
    </section>
  );
}

/** What would change, and the one button that changes it. */
function Decide({ intake, onArrange }: { intake: Intake; onArrange: () => void }) {
  const say = useSay();
  const { counts } = intake;
  const [alikeToo, setAlikeToo] = useState(false);
  const rows = counts.fresh + counts.changed + (alikeToo ? counts.alike : 0);
  const confirm = useCommand((_: void, key) => post<Intake>(`/api/imports/${intake.id}/confirmation`, { alikeToo }, { key, seen: intake.version }));
  return (
    <section className="section">
      <h2>{say.checked}</h2>
      <p className="soft">{say.checkedLead}</p>
      {counts.blank > 0 && <p className="soft small">{say.blank(count(counts.blank))}</p>}
      <ProblemNotice problem={confirm.error} />
      {rows === 0 && counts.alike === 0 && <p className="notice calm">{counts.bad > 0 ? say.nothingGood : say.nothing}</p>}
      <div className="row decide">
        {rows > 0 && (
          <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {say.confirm(count(rows))}
          </Button>
        )}
        {counts.alike > 0 && (
          <Checkbox checked={alikeToo} onChange={(event) => setAlikeToo(event.target.checked)}>
            {say.alikeToo(count(counts.alike))}
          </Checkbox>
        )}
        <Button onClick={onArrange}>{say.rearrange}</Button>
        <Rest intake={intake} />
      </div>
    </section>
  );
}

function Rest({ intake }: { intake: Intake }) {
  const say = useSay();
  if (intake.rest === 0) return null;
  return (
    <Button icon={<DownloadOutlined />} href={`/api/imports/${intake.id}/rest`} download title={say.restLead}>
      {say.rest(count(intake.rest))}
    </Button>
  );
}

function Done({ intake }: { intake: Intake }) {
  const say = useSay();
  const { modal } = App.useApp();
  const { counts } = intake;
  const taken = counts.fresh + counts.changed + (intake.alikeToo ? counts.alike : 0);
  const undo = useCommand((_: void, key) => post<Intake>(`/api/imports/${intake.id}/undoing`, {}, { key, seen: intake.version }));
  const sure = () => modal.confirm({ title: say.undo, content: say.undoSure(count(taken)), okText: say.undo, okButtonProps: { danger: true }, onOk: () => undo.mutate() });
  return (
    <section className="section">
      <h2>{say.done}</h2>
      <p>{say.doneLead(count(taken))}</p>
      {intake.rest > 0 && <p className="soft small">{say.restLead}</p>}
      <ProblemNotice problem={undo.error} />
      <div className="row decide">
        <Rest intake={intake} />
        <Link to={SEE[intake.sheet] ?? '/'}>
          <Button>{say.see}</Button>
        </Link>
        <Link to="/imports">
          <Button>{say.again}</Button>
        </Link>
        {intake.may.includes('TAKE_BACK') && (
          <Button danger loading={undo.isPending} onClick={sure}>
            {say.undo}
          </Button>
        )}
      </div>
    </section>
  );
}

function Discard({ intake }: { intake: Intake }) {
  const say = useSay();
  const { modal, message } = App.useApp();
  const discard = useCommand((_: void, key) => post<Intake>(`/api/imports/${intake.id}/discard`, {}, { key, seen: intake.version }), {
    onError: (problem) => void message.error(problem.detail || problem.title),
  });
  return (
    <Button loading={discard.isPending} onClick={() => modal.confirm({ title: say.discard, content: say.discardSure, okText: say.discard, onOk: () => discard.mutate() })}>
      {say.discard}
    </Button>
  );
}

import { UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { newKey, post, upload } from '@/api/client';
import { momentText } from '@/kernel/day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Waiting } from '@/kernel/Waiting';
import { type Entry, importsQuery, type Intake, isUnderWay, type Kind, kindsQuery, percentOf, TONES } from './imports';
import { useSay } from './importWords';
import './exchange.css';

/** Where a whole table comes in, and what came in before. */
export default function ImportListPage() {
  const say = useSay();
  const [params] = useSearchParams();
  const after = params.get('after') ?? undefined;
  const kinds = useQuery(kindsQuery);
  const past = useQuery(importsQuery(after));
  return (
    <div className="page">
      <header className="page-head">
        <div className="grow">
          <h1>{say.title}</h1>
          <p>{say.lead}</p>
        </div>
      </header>
      <ProblemNotice problem={kinds.error ?? past.error} onAgain={() => void Promise.all([kinds.refetch(), past.refetch()])} />
      {kinds.data?.length === 0 && <Empty>{say.noKinds}</Empty>}
      {kinds.data && kinds.data.length > 0 && <Bring kinds={kinds.data} />}
      <section className="section past">
        <h2>{say.past}</h2>
        {past.isPending && <Waiting lines={3} />}
        {past.data?.items.length === 0 && <p className="soft">{say.empty}</p>}
        <ol className="jobs">
          {past.data?.items.map((entry) => (
            <Line key={entry.id} entry={entry} />
          ))}
        </ol>
        {(after || past.data?.next) && (
          <nav className="pager" aria-label={say.past}>
            {after && <Link to="?">{say.first}</Link>}
            {past.data?.next && <Link to={`?after=${past.data.next}`}>{say.older}</Link>}
          </nav>
        )}
      </section>
    </div>
  );
}

/** Takes a file, by hand or dropped, and goes on to what was found in it. */
function Bring({ kinds }: { kinds: Kind[] }) {
  const say = useSay();
  const word = useWord();
  const navigate = useNavigate();
  const picker = useRef<HTMLInputElement>(null);
  const [sheet, setSheet] = useState(kinds[0]?.name ?? '');
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const kind = kinds.find((one) => one.name === sheet);
  const bring = async (file: File | undefined) => {
    if (!file || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const kept = await upload<{ id: string }>('/api/documents', file, newKey());
      const intake = await post<Intake>('/api/imports', { sheet, document: kept.id }, { key: newKey() });
      await navigate(`/imports/${intake.id}`);
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section
      className={over ? 'bring over' : 'bring'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void bring(event.dataTransfer.files[0]);
      }}
    >
      {kinds.length > 1 && (
        <Segmented
          aria-label={say.kindOf}
          value={sheet}
          onChange={setSheet}
          options={kinds.map((one) => ({ value: one.name, label: word(`intake.${one.name}`) }))}
        />
      )}
      {kinds.length === 1 && <h2>{word(`intake.${sheet}`)}</h2>}
      <div className="row">
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,.csv,.txt,.tsv"
          onChange={(event) => {
            void bring(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button type="primary" icon={<UploadOutlined />} loading={busy} onClick={() => picker.current?.click()}>
          {busy ? say.bringing : say.bring}
        </Button>
        <span className="soft small">{say.dropHere}</span>
      </div>
      <p className="soft small">{say.accepted}</p>
      <p className="soft small">
        {say.columnsKnown}：{kind?.headings.map((heading) => word(`intake.${sheet}.${heading.name}`) + (heading.required ? ' *' : '')).join('、')}
      </p>
      <ProblemNotice problem={problem} />
    </section>
  );
}

function Line({ entry }: { entry: Entry }) {
  const say = useSay();
  const word = useWord();
  const { counts } = entry;
  const all = counts.fresh + counts.changed + counts.same + counts.alike + counts.twice + counts.bad;
  const count = (rows: number) => rows.toLocaleString('en');
  const taken = entry.phase === 'TAKEN' || entry.phase === 'TAKEN_BACK';
  return (
    <li>
      <div className="what">
        <Link to={`/imports/${entry.id}`}>
          <strong>{entry.fileName}</strong>
        </Link>
        <span className="soft small">{word(`intake.${entry.sheet}`)}</span>
      </div>
      <div className="state">
        <StageTag tone={TONES[entry.phase]}>
          {word(`exchange.import.${entry.phase}`)}
          {isUnderWay(entry) && ` ${percentOf(entry)}%`}
        </StageTag>
        {all > 0 && (
          <span className="soft small number">
            {taken ? say.counted(count(counts.fresh + counts.changed), count(counts.bad + counts.twice + counts.alike)) : say.found(count(all))}
          </span>
        )}
      </div>
      <div className="file">
        <span className="soft small number">{momentText(entry.broughtAt)}</span>
      </div>
    </li>
  );
}

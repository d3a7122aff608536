import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Progress } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { post } from '@/api/client';
import { momentText } from '@/kernel/day';
import { Empty } from '@/kernel/Empty';
import { isUnderWay, type Job, percentOf } from '@/kernel/ExportButton';
import { sizeText } from '@/kernel/Attachments';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag, type Tone } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { jobsQuery } from './jobs';
import { useSay } from './words';
import './exchange.css';

const TONES: Record<Job['state'], Tone> = { WAITING: 'under-way', RUNNING: 'under-way', DONE: 'done', FAILED: 'now', CANCELLED: 'ended' };

/** Long work that one asked for: how far it is, and what came of it. */
export default function ExchangePage() {
  const say = useSay();
  const [params] = useSearchParams();
  const after = params.get('after') ?? undefined;
  const jobs = useQuery(jobsQuery(after));
  const page = jobs.data;
  return (
    <div className="page">
      <header className="page-head">
        <div className="grow">
          <h1>{say.title}</h1>
          <p>{say.lead}</p>
        </div>
      </header>
      <ProblemNotice problem={jobs.error} onAgain={() => void jobs.refetch()} />
      {jobs.isPending && <Waiting lines={4} />}
      {page && page.items.length === 0 && <Empty action={<Link to="/disclosures">{say.toLists}</Link>}>{say.empty}</Empty>}
      {page && page.items.length > 0 && (
        <ol className="jobs">
          {page.items.map((job) => (
            <JobLine key={job.id} job={job} />
          ))}
        </ol>
      )}
      {(after || page?.next) && (
        <nav className="pager" aria-label={say.title}>
          {after && <Link to="?">{say.first}</Link>}
          {page?.next && <Link to={`?after=${page.next}`}>{say.older}</Link>}
        </nav>
      )}
    </div>
  );
}

function JobLine({ job }: { job: Job }) {
  const say = useSay();
  const word = useWord();
  const told = job.told.map(({ label, value }) => `${label}${marks().colon}${value}`).join('　');
  return (
    <li>
      <div className="what">
        <strong>{say.exported(word(`sheet.${job.sheet}`))}</strong>
        <span className="soft small">{told || say.all}</span>
        <span className="soft small number">{momentText(job.askedAt)}</span>
      </div>
      <div className="state">
        <StageTag tone={TONES[job.state]}>{word(`exchange.state.${job.state}`)}</StageTag>
        <How job={job} />
      </div>
      <div className="file">
        <File job={job} />
      </div>
    </li>
  );
}

/** How far it is, how much it was, or why it did not come about. */
function How({ job }: { job: Job }) {
  const say = useSay();
  const count = (rows: number) => rows.toLocaleString('en');
  if (isUnderWay(job)) {
    return (
      <>
        <Progress percent={percentOf(job)} size="small" />
        <span className="soft small number">{say.rows(count(job.done), count(job.total))}</span>
      </>
    );
  }
  if (job.state === 'DONE') return <span className="soft small number">{say.counted(count(job.total))}</span>;
  return job.fault ? <span className="small">{job.fault}</span> : null;
}

function File({ job }: { job: Job }) {
  const say = useSay();
  const { message } = App.useApp();
  const cancel = useCommand((_: void, key) => post<Job>(`/api/exports/${job.id}/cancellation`, {}, { key }), {
    onSuccess: () => void message.success(say.cancelled),
    onError: (problem) => void message.error(problem.detail || problem.title),
  });
  if (job.may.includes('CANCEL')) {
    return (
      <Button size="small" loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {say.cancel}
      </Button>
    );
  }
  if (job.document) {
    return (
      <>
        <Button icon={<DownloadOutlined aria-hidden />} href={`/api/documents/${job.document}`} download title={job.fileName ?? undefined}>
          {say.download}　<span className="number">{sizeText(job.fileSize ?? undefined)}</span>
        </Button>
        {job.fileUntil && <span className="soft small">{say.until(job.fileUntil)}</span>}
      </>
    );
  }
  return job.state === 'DONE' ? <span className="soft small">{say.gone}</span> : null;
}

import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { get, post, type Problem } from '@/api/client';
import { useIs } from '@/api/session';
import type { Schemas } from '@/api/types';
import { sentences } from './language';
import { useCommand } from './useCommand';

export type Job = Schemas['ExchangeJobView'];

/** How often one asks for the progress of work that is under way. */
export const EVERY = 1000;

export const isUnderWay = (job: Job | undefined) => job?.state === 'WAITING' || job?.state === 'RUNNING';

/** Rows written so far, as a part of a hundred; all of nothing is done at once. */
export const percentOf = (job: Job) => (job.total > 0 ? Math.min(100, Math.floor((job.done / job.total) * 100)) : 0);

const useSay = sentences(
  {
    take: '导出',
    takeAll: '按当前条件导出全部行（xlsx）',
    busy: (percent: number) => `导出中 ${percent}%`,
    ready: (rows: string) => `下载（${rows} 行）`,
    begun: (rows: string) => `正在导出 ${rows} 行。可以离开本页，完成后到“数据交换”领取。`,
    where: '数据交换',
    failed: '没有导出成功',
  },
  {
    take: 'Export',
    takeAll: 'Export all rows of this list as it stands (xlsx)',
    busy: (percent: number) => `Exporting ${percent}%`,
    ready: (rows: string) => `Download (${rows} rows)`,
    begun: (rows: string) => `Exporting ${rows} rows. You may leave; the file will wait for you under “Exchange”.`,
    where: 'Exchange',
    failed: 'Not exported',
  },
);

interface Props {
  /** The address of the list, such as `/api/disclosures`. */
  list: string;
  /** What the list is narrowed by on the screen. */
  filters: Record<string, string>;
}

/** Takes a list out as it stands on the screen: asks for it, says how far it has come, hands over the file. */
export function ExportButton(props: Props) {
  // Whoever audits reads at the screen and sets nothing going.
  const audits = useIs(['AUDITOR']);
  if (audits) return null;
  // Another question is another file.
  return <Taking key={props.list + JSON.stringify(props.filters)} {...props} />;
}

function Taking({ list, filters }: Props) {
  const say = useSay();
  const { message } = App.useApp();
  const [id, setId] = useState<string>();
  const ask = useCommand<void, Job>((_, key) => post<Job>('/api/exports', { list, filters }, { key }), {
    onSuccess: (job) => {
      setId(job.id);
      if (job.total > 2000) void message.info(<>{say.begun(job.total.toLocaleString('en'))} <Link to="/exchange">{say.where}</Link></>);
    },
    onError: (problem: Problem) => void message.error(problem.detail || problem.title),
  });
  const { data: job } = useQuery({
    queryKey: ['/api/exports', id],
    queryFn: () => get<Job>(`/api/exports/${id}`),
    enabled: id !== undefined,
    refetchInterval: (query) => (isUnderWay(query.state.data) ? EVERY : false),
  });
  useEffect(() => {
    if (job?.state === 'FAILED') void message.error(job.fault ?? say.failed);
  }, [job?.state]);
  if (job?.document) {
    return (
      <Button icon={<DownloadOutlined aria-hidden />} href={`/api/documents/${job.document}`} download>
        {say.ready(job.total.toLocaleString('en'))}
      </Button>
    );
  }
  const busy = ask.isPending || isUnderWay(job) || (id !== undefined && !job);
  return (
    <Button icon={<DownloadOutlined aria-hidden />} title={say.takeAll} loading={busy} onClick={() => ask.mutate()}>
      {busy && job ? say.busy(percentOf(job)) : say.take}
    </Button>
  );
}

import { CheckCircleOutlined, LoadingOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { isUnderWay, percentOf } from '@/kernel/ExportButton';
import { jobsQuery } from './jobs';
import { useSay } from './words';

/** Says in the head of every page that something is under way, and that it is ready; nothing otherwise. */
export default function Indicator() {
  const say = useSay();
  const jobs = useQuery(jobsQuery()).data?.items ?? [];
  const here = useLocation().pathname === '/exchange';
  const busy = jobs.filter(isUnderWay);
  // What was seen under way and is over now has become ready while one was elsewhere.
  const seen = useRef(new Set<string>());
  useEffect(() => {
    busy.forEach((job) => seen.current.add(job.id));
    if (here) seen.current = new Set(busy.map((job) => job.id));
  });
  const ready = jobs.some((job) => job.state === 'DONE' && seen.current.has(job.id));
  const [only] = busy;
  if (here || (!only && !ready)) return null;
  return (
    <Link to="/exchange" className="small" role="status">
      {only ? <LoadingOutlined aria-hidden /> : <CheckCircleOutlined aria-hidden />}{' '}
      {!only ? say.ready : busy.length > 1 ? say.several(busy.length) : say.underWay(percentOf(only))}
    </Link>
  );
}

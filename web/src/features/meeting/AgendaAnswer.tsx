import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { DeskProps } from '@/app/feature';
import { get } from '@/api/client';
import type { PageOf } from '@/kernel/ListPage';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import type { DecisionRow } from './types';
import { useSay } from './words';
import './meeting.css';

/** A matter that the secretary is to bring before the body: on whose agenda it is, or that a meeting is still to be called. */
export default function AgendaAnswer({ matter }: DeskProps) {
  const say = useSay();
  const asked = useQuery({
    queryKey: ['/api/decisions', 'coming', matter.number],
    queryFn: () => get<PageOf<DecisionRow>>('/api/decisions', { coming: true, q: matter.number }),
  });
  if (!asked.data) return asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={2} />;
  const item = asked.data.items.find((row) => row.matterId === matter.id);
  return (
    <>
      <section className="section agenda-answer stack tight">
        <h2>{say.agenda}</h2>
        {item?.meeting ? (
          <p>
            <Link to={`/meetings/${item.meeting}`}>{item.meetingNumber}</Link>　{say.item(item.place)}
          </p>
        ) : (
          <p>{say.waitsForMeeting}</p>
        )}
      </section>
      {!item?.meeting && (
        <footer className="desk-foot act-box off-print">
          <Link to="/meetings/new"><Button type="primary">{say.call}</Button></Link>
        </footer>
      )}
    </>
  );
}

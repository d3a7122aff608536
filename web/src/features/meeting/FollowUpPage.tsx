import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Timeline } from '@/kernel/Timeline';
import { Waiting } from '@/kernel/Waiting';
import { followUpQuery } from './api';
import { FollowUpSheet } from './FollowUpDesk';
import '@/app/case.css';

export default function FollowUpPage() {
  const { id = '' } = useParams();
  const asked = useQuery(followUpQuery(id));
  if (!asked.data) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={6} />}</div>;
  }
  return (
    <article className="page case">
      <div className="case-body">
        <FollowUpSheet followUp={asked.data} />
        <aside>
          <Timeline kind="follow-up" id={id} />
        </aside>
      </div>
    </article>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Problem, post } from '@/api/client';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { isUnread, messageQuery } from './messages';
import { useSay } from './words';

/** Where the link of a letter leads: marks the message read and goes on to the task at once. */
export default function MessagePage() {
  const say = useSay();
  const { id = '' } = useParams();
  const go = useNavigate();
  const asked = useQuery({ ...messageQuery(id), retry: false });
  const reading = useCommand((_: void, key) => post(`/api/messages/${id}/reading`, {}, { key }));
  const gone = useRef(false);
  const message = asked.data;
  useEffect(() => {
    if (!message || gone.current) return;
    gone.current = true;
    if (isUnread(message)) reading.mutate();
    void go(message.link, { replace: true });
  }, [message, go, reading]);
  const missing = asked.error instanceof Problem && (asked.error.isMissing || asked.error.status === 400);
  return (
    <div className="page narrow">
      {missing ? (
        <div className="stack tight">
          <h1>{say.gone}</h1>
          <p>{say.goneHow}</p>
          <Link to="/inbox">{say.toInbox}</Link>
        </div>
      ) : (
        <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} />
      )}
      {asked.isPending && <Waiting lines={3} />}
      {message && <p className="soft">{say.opening}</p>}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import '@/app/case.css';
import { Copy } from '@/kernel/Copy';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Timeline } from '@/kernel/Timeline';
import { Waiting } from '@/kernel/Waiting';
import { noticeQuery } from './api';
import { NoticeSheet } from './NoticeSheet';
import { Objections } from './Objections';
import { PeriodBar } from './PeriodBar';
import { Places } from './Places';
import { useSay } from './words';

export default function NoticePage() {
  const { id = '' } = useParams();
  const say = useSay();
  const word = useWord();
  const asked = useQuery(noticeQuery(id));
  const notice = asked.data;
  if (!notice) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return (
    <article className="page case">
      <header className="stack tight">
        <div className="row">
          <span className="soft">{word(`notice.kind.${notice.kind}`)}</span>
          <Copy text={notice.number} />
        </div>
        <h1>{notice.headline}</h1>
        <div className="row small">
          <Link to={notice.about.link}>{notice.about.number ?? notice.about.title}</Link>
          <a href={notice.publicAddress} target="_blank" rel="noreferrer">{say.publicPage}</a>
        </div>
      </header>
      <p className="statement">{notice.statement}</p>
      <div className="case-body">
        <div className="stack loose case-parts">
          <PeriodBar notice={notice} />
          {notice.endReason && <p className="notice calm">{say.reason}{marks().colon}{notice.endReason}</p>}
          <Objections notice={notice} />
          <NoticeSheet notice={notice} />
          <Places notice={notice} />
        </div>
        <aside>
          <Timeline kind={notice.about.kind} id={notice.about.id} />
        </aside>
      </div>
    </article>
  );
}

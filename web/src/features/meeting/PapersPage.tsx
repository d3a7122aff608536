import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { Panels } from '@/app/panels';
import { dayOf } from '@/kernel/day';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { meetingQuery } from './api';
import { MeetingHead } from './MeetingPage';
import { useSay } from './words';
import '@/app/case.css';
import './meeting.css';

/** The agenda and, matter by matter, what the office has said to it: for reading on the way and for the printer. */
export default function PapersPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const asked = useQuery(meetingQuery(id));
  const meeting = asked.data;
  if (!meeting) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return (
    <article className="page narrow stack loose papers">
      <div className="row off-print">
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>{say.print}</Button>
      </div>
      <MeetingHead meeting={meeting} />
      <section className="section">
        <h2>{say.agenda}</h2>
        {meeting.agenda.length === 0 && <p className="soft">{say.agendaNone}</p>}
        <ol className="agenda">
          {meeting.agenda.map((line) => (
            <li key={line.id}>
              <b className="item-place">{say.item(line.place)}</b> {line.matter.title}
              <span className="soft small"> {line.matter.number}　{say.applicant(line.applicant, dayOf(line.since))}</span>
            </li>
          ))}
        </ol>
      </section>
      {meeting.agenda.filter((line) => !line.recused).map((line) => (
        <section key={line.id} className="paper stack">
          <header>
            <span className="soft">{say.item(line.place)}　<span className="number">{line.matter.number}</span></span>
            <h2>{line.matter.title}</h2>
            <p className="soft">{say.applicant(line.applicant, dayOf(line.since))}</p>
          </header>
          <Panels kind={line.matter.kind} id={line.matter.id} />
        </section>
      ))}
    </article>
  );
}

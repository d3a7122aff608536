import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { Outcome, Said } from './Agenda';
import { meetingQuery } from './api';
import { Attendance } from './Attendance';
import { Addenda, MeetingHead } from './MeetingPage';
import { Todos } from './Todos';
import { useSay } from './words';
import '@/app/case.css';
import './meeting.css';

/** The minutes as a sheet for the printer, with room for the chair's hand. */
export default function MinutesPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const asked = useQuery(meetingQuery(id));
  const meeting = asked.data;
  if (!meeting) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  const { told } = meeting;
  return (
    <article className="page narrow stack loose papers">
      <div className="row off-print">
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>{say.print}</Button>
        <Button icon={<DownloadOutlined aria-hidden />} href={`/api/meetings/${meeting.id}/minutes-file`} download>{say.download}</Button>
      </div>
      <MeetingHead meeting={meeting} />
      <Attendance meeting={meeting} />
      <section className="section">
        <h2>{say.minutes}</h2>
        <ol className="agenda">
          {meeting.agenda.map((line) => (
            <li key={line.id} className="stack tight">
              <div className="row apart">
                <h3>{say.item(line.place)}　{line.matter.title}</h3>
                <Outcome line={line} />
              </div>
              <p className="soft small number">{line.matter.number}</p>
              <Said meeting={meeting} line={line} />
            </li>
          ))}
        </ol>
      </section>
      <Todos of={meeting.followUps} />
      {told.addenda.length > 0 && <Addenda meeting={meeting} />}
      <footer className="row apart">
        <span>{told.closedBy && say.closedBy(told.closedBy)}</span>
        <span>{told.confirmedBy ? say.confirmedBy(told.confirmedBy) : say.signature}</span>
      </footer>
    </article>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Section } from '@/app/CaseFrame';
import { Copy } from '@/kernel/Copy';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Timeline } from '@/kernel/Timeline';
import { Waiting } from '@/kernel/Waiting';
import { MeetingActs } from './Acts';
import { Agenda } from './Agenda';
import { meetingQuery } from './api';
import { Attendance } from './Attendance';
import { Todos } from './Todos';
import { type Meeting, STAGE_TONES } from './types';
import { useSay } from './words';
import '@/app/case.css';
import './meeting.css';

/** A meeting: when and where, who, the agenda in its order, what was resolved and what is to be done. */
export default function MeetingPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const asked = useQuery(meetingQuery(id));
  const meeting = asked.data;
  if (!meeting) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return (
    <article className="page case">
      <MeetingHead meeting={meeting} />
      <div className="case-actions off-print">
        <MeetingActs meeting={meeting} />
      </div>
      <div className="case-body">
        <div className="stack loose case-parts">
          <Section title={say.agenda} extra={<MeetingPapers meeting={meeting} />}>
            <Agenda meeting={meeting} />
          </Section>
          <Attendance meeting={meeting} />
          <Todos of={meeting.followUps} />
          {meeting.told.addenda.length > 0 && <Addenda meeting={meeting} />}
        </div>
        <aside className="off-print">
          <Timeline kind="meeting" id={id} />
        </aside>
      </div>
    </article>
  );
}

export function MeetingHead({ meeting }: { meeting: Meeting }) {
  const say = useSay();
  const word = useWord();
  const { told } = meeting;
  return (
    <header className="stack tight">
      <div className="row">
        <Copy text={meeting.number} />
        <StageTag tone={STAGE_TONES[meeting.stage]}>{word(`meeting.stage.${meeting.stage}`)}</StageTag>
      </div>
      <h1>{meeting.bodyName}</h1>
      {told.returnRemarks && <p className="notice soon">{say.returned(told.returnRemarks)}</p>}
      <Facts
        of={[
          [say.heldOn, <span key="heldOn"><Day on={told.heldOn} /> {told.startsAt}</span>],
          [say.place, told.place],
          [say.cutoff, <Day key="cutoff" on={told.cutoff} />],
          [say.rule, [word(`meeting.quorum.${meeting.rule.quorum}`), word(`meeting.vote.${meeting.rule.vote}`), meeting.basis].join(' · ')],
          [say.summary, told.summary],
        ]}
      />
    </header>
  );
}

function MeetingPapers({ meeting }: { meeting: Meeting }) {
  const say = useSay();
  return (
    <span className="row off-print">
      <Link to={`/meetings/${meeting.id}/papers`}>{say.papers}</Link>
      {meeting.attendance.length > 0 && <Link to={`/meetings/${meeting.id}/minutes`}>{say.minutes}</Link>}
      <Link to={`/decisions/${meeting.body}`}>{say.pageOfYear}</Link>
    </span>
  );
}

export function Addenda({ meeting }: { meeting: Meeting }) {
  const say = useSay();
  return (
    <Section title={say.addenda}>
      <ul className="stack tight">
        {meeting.told.addenda.map((one) => (
          <li key={one.at}>
            <span className="soft">{one.by}　<Day on={one.at.slice(0, 10)} /></span>
            <p className="pre-line">{one.text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

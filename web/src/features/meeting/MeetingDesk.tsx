import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DeskProps } from '@/app/feature';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { MeetingActs } from './Acts';
import { Agenda } from './Agenda';
import { meetingQuery } from './api';
import { Attendance } from './Attendance';
import { MeetingHead } from './MeetingPage';
import { useSay } from './words';
import './meeting.css';

/** A meeting in the worklist: the minutes to be confirmed or corrected, the acts at the foot. */
export default function MeetingDesk({ matter, onDone }: DeskProps) {
  const say = useSay();
  const { data: meeting, error, refetch } = useQuery(meetingQuery(matter.id));
  if (!meeting) return error ? <ProblemNotice problem={error} onAgain={() => void refetch()} /> : <Waiting lines={8} />;
  return (
    <div className="stack loose">
      <MeetingHead meeting={meeting} />
      <Attendance meeting={meeting} />
      <section className="section stack">
        <h2>{say.agenda}</h2>
        <Agenda meeting={meeting} />
      </section>
      <Link to={`/meetings/${meeting.id}`}>{say.openMeeting}</Link>
      {meeting.may.length > 0 && (
        <div className="form-foot">
          <MeetingActs meeting={meeting} onDone={onDone} />
        </div>
      )}
    </div>
  );
}

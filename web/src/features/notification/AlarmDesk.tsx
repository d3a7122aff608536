import { Link } from 'react-router';
import { useChannelSay } from './words';

/** What the administrator finds on the worklist when reminders did not go out. */
export default function AlarmDesk() {
  const say = useChannelSay();
  return (
    <div className="stack">
      <div className="notice">
        <strong>{say.alarm}</strong>
        <div>{say.alarmHow}</div>
      </div>
      <Link to="/channels">{say.toChannels}</Link>
    </div>
  );
}

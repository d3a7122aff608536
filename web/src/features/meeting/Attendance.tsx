import { Section } from '@/app/CaseFrame';
import { marks, useWord } from '@/kernel/language';
import type { Meeting } from './types';
import { useSay } from './words';

/** Who sits on the body, and who of them was there. */
export function Attendance({ meeting }: { meeting: Meeting }) {
  const say = useSay();
  const word = useWord();
  const there = meeting.attendance.filter((one) => one.present);
  if (meeting.attendance.length === 0) {
    return (
      <Section title={word('people.body-post.MEMBER')}>
        <p>{meeting.seats.map((seat) => seat.name + marks().aside(word(`people.body-post.${seat.post}`))).join(marks().and)}</p>
      </Section>
    );
  }
  const absent = meeting.attendance.filter((one) => !one.present);
  const named = (some: Meeting['attendance']) => some.map((one) => (one.reason ? one.name + marks().aside(one.reason) : one.name)).join(marks().and);
  return (
    <Section title={say.attendance}>
      <div className="stack tight">
        <p>{say.there(there.length, meeting.attendance.length)}</p>
        <p><span className="soft">{say.presiding}{marks().colon}</span>{there.find((one) => one.person === meeting.presiding)?.name}</p>
        <p><span className="soft">{say.present}{marks().colon}</span>{named(there)}</p>
        {absent.length > 0 && <p><span className="soft">{say.absent}{marks().colon}</span>{named(absent)}</p>}
      </div>
    </Section>
  );
}

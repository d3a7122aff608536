import { Button, Checkbox, Input, Select } from 'antd';
import { type ComponentType, useState } from 'react';
import { useSession } from '@/api/session';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useMeetingAct } from './api';
import type { Act, Meeting } from './types';
import { isFilled, sent, type When, WhenFields } from './WhenFields';
import { useSay } from './words';
import './meeting.css';

interface ActProps {
  meeting: Meeting;
  onDone: () => void;
  onCancel: () => void;
}

type Said = Pick<ReturnType<typeof useSay>, 'cancelMeeting' | 'cancelWhat' | 'reason' | 'closeMinutes' | 'closeMinutesWhat' | 'summary' | 'summaryHelp' | 'returnMinutes' | 'remarks' | 'amend' | 'amendWhat' | 'addendum'>;

/** An act that needs no more than some words. */
function worded(path: string, field: string, of: (say: Said) => { act: string; what?: string; label: string; help?: string }, optional = false, danger = false) {
  return function Worded({ meeting, onDone, onCancel }: ActProps) {
    const say = useSay();
    const { act, what, label, help } = of(say);
    const [text, setText] = useState('');
    const doing = useMeetingAct(meeting, () => [path, { [field]: text.trim() || null }], onDone);
    return (
      <Form className="stack meeting-act" aria-label={act} act={act} danger={danger} ready={optional || Boolean(text.trim())} command={doing} onAct={() => doing.mutate()} cancel={say.cancel} onCancel={onCancel}>
        {what && <p className="soft">{what}</p>}
        <Field name={field} label={label} help={help} required={!optional}>
          <Input.TextArea autoSize={{ minRows: 2 }} value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
      </Form>
    );
  };
}

/** An act that only names its consequence. */
function plain(path: string, of: (say: ReturnType<typeof useSay>) => { act: string; what: string }) {
  return function Plain({ meeting, onDone, onCancel }: ActProps) {
    const say = useSay();
    const { act, what } = of(say);
    const doing = useMeetingAct(meeting, () => [path, {}], onDone);
    return (
      <Form className="stack meeting-act" aria-label={act} act={act} command={doing} onAct={() => doing.mutate()} cancel={say.cancel} onCancel={onCancel}>
        <p>{what}</p>
      </Form>
    );
  };
}

function ChangeMeeting({ meeting, onDone, onCancel }: ActProps) {
  const say = useSay();
  const { heldOn, startsAt, place, cutoff } = meeting.told;
  const [when, setWhen] = useState<When>({ heldOn, startsAt: startsAt ?? '', place, cutoff });
  const changing = useMeetingAct(meeting, () => ['change', sent(when)], onDone);
  return (
    <Form className="stack meeting-act" aria-label={say.change} act={say.save} ready={isFilled(when)} command={changing} onAct={() => changing.mutate()} cancel={say.cancel} onCancel={onCancel}>
      <WhenFields when={when} set={(part) => setWhen({ ...when, ...part })} />
    </Form>
  );
}

function TakeAttendance({ meeting, onDone, onCancel }: ActProps) {
  const say = useSay();
  const members = meeting.seats.filter((seat) => seat.post !== 'SECRETARY');
  const before = meeting.attendance;
  const [present, setPresent] = useState<string[]>(before.length ? before.filter((one) => one.present).map((one) => one.person) : members.map((seat) => seat.person));
  const [reasons, setReasons] = useState<Record<string, string>>(Object.fromEntries(before.map((one) => [one.person, one.reason ?? ''])));
  const [chosen, setChosen] = useState<string | null>(meeting.presiding ?? members.find((seat) => seat.post === 'CHAIR')?.person ?? null);
  const presiding = chosen && present.includes(chosen) ? chosen : null;
  const absent = Object.fromEntries(Object.entries(reasons).filter(([person, reason]) => !present.includes(person) && reason.trim()));
  const taking = useMeetingAct(meeting, () => ['attendance', { presiding, present, absent }], onDone);
  return (
    <Form className="stack meeting-act" aria-label={say.attendanceTake} act={say.attendanceTake} ready={Boolean(presiding)} command={taking} onAct={() => taking.mutate()} cancel={say.cancel} onCancel={onCancel}>
      <Field name="present" label={say.present} group required>
        <ul className="stack tight">
          {members.map((seat) => (
            <li key={seat.person} className="row">
              <Checkbox
                checked={present.includes(seat.person)}
                onChange={(event) => setPresent(event.target.checked ? [...present, seat.person] : present.filter((one) => one !== seat.person))}
              >
                {seat.name}
              </Checkbox>
              {!present.includes(seat.person) && (
                <Input size="small" className="absence" placeholder={say.absentReason} aria-label={`${say.absentReason} ${seat.name}`} value={reasons[seat.person] ?? ''} onChange={(event) => setReasons({ ...reasons, [seat.person]: event.target.value })} />
              )}
            </li>
          ))}
        </ul>
      </Field>
      <Field name="presiding" label={say.presiding} required>
        <Select value={presiding} options={members.filter((seat) => present.includes(seat.person)).map((seat) => ({ value: seat.person, label: seat.name }))} onChange={setChosen} />
      </Field>
    </Form>
  );
}

const CloseAgenda = plain('agenda-closing', (say) => ({ act: say.closeAgenda, what: say.closeAgendaWhat }));
const Confirm = plain('confirmation', (say) => ({ act: say.confirm, what: say.confirmWhat }));
const CancelMeeting = worded('cancellation', 'reason', (say) => ({ act: say.cancelMeeting, what: say.cancelWhat, label: say.reason }), false, true);
const CloseMinutes = worded('minutes', 'summary', (say) => ({ act: say.closeMinutes, what: say.closeMinutesWhat, label: say.summary, help: say.summaryHelp }), true);
const ReturnMinutes = worded('return', 'remarks', (say) => ({ act: say.returnMinutes, label: say.remarks }));
const Amend = worded('addendum', 'text', (say) => ({ act: say.amend, what: say.amendWhat, label: say.addendum }));

const FORMS: Partial<Record<Act, ComponentType<ActProps>>> = {
  CHANGE: ChangeMeeting,
  CANCEL: CancelMeeting,
  CLOSE_AGENDA: CloseAgenda,
  RECORD: TakeAttendance,
  CLOSE_MINUTES: CloseMinutes,
  CONFIRM: Confirm,
  RETURN: ReturnMinutes,
  AMEND: Amend,
};

/** What the person here may do to a meeting, the main act first. */
export function MeetingActs({ meeting, onDone }: { meeting: Meeting; onDone?: () => void }) {
  const say = useSay();
  const { today } = useSession();
  const [open, setOpen] = useState<Act | null>(null);
  const isHeld = meeting.told.heldOn <= today;
  const recorded = meeting.attendance.length > 0;
  const may = (act: Act) => meeting.may.includes(act);
  const Open = open && may(open) ? FORMS[open] : undefined;
  if (Open) {
    const close = () => setOpen(null);
    return <Open meeting={meeting} onCancel={close} onDone={() => { close(); onDone?.(); }} />;
  }
  const resolved = recorded && meeting.agenda.every((line) => line.state !== 'LISTED' || line.recused || line.verdict);
  const main: readonly (readonly [Act, string, boolean])[] = [
    ['CONFIRM', say.confirm, true],
    ['CLOSE_MINUTES', say.closeMinutes, resolved],
    ['RECORD', say.attendanceTake, isHeld],
    ['CLOSE_AGENDA', say.closeAgenda, true],
    ['RETURN', say.returnMinutes, true],
    ['CHANGE', say.change, !recorded],
    ['AMEND', say.amend, true],
  ];
  const shown = main.filter(([act, , now]) => now && may(act));
  return (
    <div className="row">
      {shown.map(([act, label], place) => (
        <Button key={act} type={place === 0 && act !== 'AMEND' && act !== 'CHANGE' ? 'primary' : 'default'} onClick={() => setOpen(act)}>{label}</Button>
      ))}
      {may('CANCEL') && !recorded && <Button type="text" danger onClick={() => setOpen('CANCEL')}>{say.cancelMeeting}</Button>}
    </div>
  );
}

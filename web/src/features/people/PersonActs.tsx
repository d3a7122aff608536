import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { Moment } from '@/kernel/Day';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { useCommand } from '@/kernel/useCommand';
import { Act, Choice, PersonField } from './Act';
import { useUnitOptions } from './api';
import { KINDS, type Kind, type Person } from './types';
import { useSay } from './words';

type Open = 'CORRECT' | 'MOVE' | 'DEPART' | 'MARK' | 'GRANT_SIGN_IN' | 'RESET_PASSWORD' | 'WITHDRAW_SIGN_IN' | 'STAY' | 'RETURN';

interface Once {
  person: Person;
  password: string;
  until: string;
}

/** What may be done about a person here; each opens in its place and says what follows from it. */
export function PersonActs({ person }: { person: Person }) {
  const say = useSay();
  const [open, setOpen] = useState<Open | null>(null);
  const [once, setOnce] = useState<Once | null>(null);
  const close = () => setOpen(null);
  const names: Record<Open, string> = {
    CORRECT: say.correct,
    MOVE: say.move,
    MARK: say.mark,
    GRANT_SIGN_IN: say.grant,
    RESET_PASSWORD: say.reset,
    WITHDRAW_SIGN_IN: say.withdraw,
    DEPART: say.depart,
    STAY: say.stay,
    RETURN: say.comeBack,
  };
  const offered = (Object.keys(names) as Open[]).filter((act) => person.may.includes(act));
  if (once) return <OnceShown once={once} onKept={() => setOnce(null)} />;
  switch (open) {
    case 'CORRECT':
      return <Correct person={person} onDone={close} />;
    case 'MOVE':
      return <Move person={person} onDone={close} />;
    case 'MARK':
      return <Mark person={person} onDone={close} />;
    case 'DEPART':
      return <Depart person={person} onDone={close} />;
    case 'STAY':
      return <Stay person={person} onDone={close} />;
    case 'RETURN':
      return <Return person={person} onDone={close} />;
    case 'GRANT_SIGN_IN':
      return <Grant person={person} onDone={close} onOnce={setOnce} />;
    case 'RESET_PASSWORD':
      return <Reset person={person} onDone={close} onOnce={setOnce} />;
    case 'WITHDRAW_SIGN_IN':
      return <Withdraw person={person} onDone={close} />;
    case null:
      if (offered.length === 0) return null;
      return (
        <div className="row off-print">
          {offered.map((act) => (
            <Button key={act} type={act === 'DEPART' || act === 'WITHDRAW_SIGN_IN' ? 'text' : 'default'} danger={act === 'DEPART' || act === 'WITHDRAW_SIGN_IN'} onClick={() => setOpen(act)}>
              {names[act]}
            </Button>
          ))}
        </div>
      );
  }
}

interface ActProps {
  person: Person;
  onDone: () => void;
}

/** One act upon a person, on the version that is on the screen. */
function useAct<Output = Person>(person: Person, act: string, body: unknown, onSuccess: (output: Output) => void) {
  return useCommand<void, Output>((_, key) => post<Output>(`/api/people/${person.id}/${act}`, body, { key, seen: person.version }), { onSuccess });
}

function OnceShown({ once, onKept }: { once: Once; onKept: () => void }) {
  const say = useSay();
  return (
    <div className="act stack" role="status">
      <p>{say.once(once.person.login ?? '')}</p>
      <p className="once number">{once.password}</p>
      <p className="soft">
        {say.onceUntil} <Moment at={once.until} />
      </p>
      <div>
        <Button onClick={onKept}>{say.kept}</Button>
      </div>
    </div>
  );
}

function Grant({ person, onDone, onOnce }: ActProps & { onOnce: (once: Once) => void }) {
  const say = useSay();
  const [login, setLogin] = useState('');
  const granting = useAct<Once>(person, 'sign-in', { login }, (once) => {
    onDone();
    onOnce(once);
  });
  return (
    <Act title={say.grant} what={say.grantWhat} act={say.grant} ready={Boolean(login.trim())} doing={granting} onCancel={onDone}>
      <Field name="login" label={say.login} required>
        <Input autoFocus autoComplete="off" value={login} onChange={(event) => setLogin(event.target.value)} />
      </Field>
    </Act>
  );
}

function Reset({ person, onDone, onOnce }: ActProps & { onOnce: (once: Once) => void }) {
  const say = useSay();
  const resetting = useAct<Once>(person, 'password-reset', {}, (once) => {
    onDone();
    onOnce(once);
  });
  return <Act title={say.reset} what={say.resetWhat} act={say.reset} danger doing={resetting} onCancel={onDone} />;
}

function Withdraw({ person, onDone }: ActProps) {
  const say = useSay();
  const withdrawing = useAct(person, 'sign-in-withdrawal', {}, onDone);
  return <Act title={say.withdraw} what={say.withdrawWhat} act={say.withdraw} danger doing={withdrawing} onCancel={onDone} />;
}

function Correct({ person, onDone }: ActProps) {
  const say = useSay();
  const [form, setForm] = useState({ staffNumber: person.staffNumber, name: person.name, email: person.email ?? '', phone: person.phone ?? '' });
  const correcting = useAct(person, 'correction', { ...form, email: form.email || null, phone: form.phone || null }, onDone);
  const field = (name: keyof typeof form, label: string, required = false) => (
    <Field name={name} label={label} required={required}>
      <Input value={form[name]} onChange={(event) => setForm({ ...form, [name]: event.target.value })} />
    </Field>
  );
  return (
    <Act title={say.correct} act={say.save} ready={Boolean(form.name.trim() && form.staffNumber.trim())} doing={correcting} onCancel={onDone}>
      {field('name', say.name, true)}
      {field('staffNumber', say.number, true)}
      {field('email', say.email)}
      {field('phone', say.phone)}
    </Act>
  );
}

function Move({ person, onDone }: ActProps) {
  const say = useSay();
  const word = useWord();
  const units = useUnitOptions();
  const today = useSession().today;
  const [form, setForm] = useState<{ unit: string; kind: Kind; from: string }>({ unit: person.unit, kind: person.kind, from: today });
  const moving = useAct(person, 'move', form, onDone);
  return (
    <Act title={say.move} what={say.moveWhat} act={say.move} doing={moving} onCancel={onDone}>
      <Choice name="unit" label={say.unit} required value={form.unit} options={units} onChange={(unit) => setForm({ ...form, unit: unit ?? '' })} />
      <Choice name="kind" label={say.kind} required value={form.kind} onChange={(kind) => setForm({ ...form, kind: (kind ?? 'STAFF') as Kind })}
        options={KINDS.map((kind) => ({ value: kind, label: word(`people.kind.${kind}`) }))} />
      <Field name="from" label={say.from} required>
        <DayInput value={form.from} max={today} onChange={(day) => setForm({ ...form, from: day ?? today })} />
      </Field>
    </Act>
  );
}

function Mark({ person, onDone }: ActProps) {
  const say = useSay();
  const [form, setForm] = useState({ scientificStaff: person.scientificStaff, unitHead: person.unitHead });
  const marking = useAct(person, 'staff-mark', form, onDone);
  return (
    <Act title={say.mark} act={say.save} doing={marking} onCancel={onDone}>
      <Checkbox checked={form.scientificStaff} onChange={(event) => setForm({ ...form, scientificStaff: event.target.checked })}>
        {say.scientific} <span className="soft small">{say.scientificHelp}</span>
      </Checkbox>
      <Checkbox checked={form.unitHead} onChange={(event) => setForm({ ...form, unitHead: event.target.checked })}>
        {say.head} <span className="soft small">{say.headHelp}</span>
      </Checkbox>
    </Act>
  );
}

function Depart({ person, onDone }: ActProps) {
  const say = useSay();
  const [lastDay, setLastDay] = useState<string | null>(useSession().today);
  const [successor, setSuccessor] = useState<string | null>(null);
  const leaving = useAct(person, 'departure', { lastDay, successor }, onDone);
  return (
    <Act title={say.depart} what={say.departWhat} act={say.depart} danger ready={Boolean(lastDay)} doing={leaving} onCancel={onDone}>
      <Field name="lastDay" label={say.lastDay} required>
        <DayInput value={lastDay} onChange={setLastDay} />
      </Field>
      <PersonField name="successor" label={say.successor} onPick={setSuccessor} />
    </Act>
  );
}

function Stay({ person, onDone }: ActProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const staying = useAct(person, 'departure/withdrawal', { reason }, onDone);
  return (
    <Act title={say.stay} what={say.stayWhat} act={say.stay} ready={Boolean(reason.trim())} doing={staying} onCancel={onDone}>
      <Field name="reason" label={say.reason} required>
        <Input autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Act>
  );
}

function Return({ person, onDone }: ActProps) {
  const say = useSay();
  const { today } = useSession();
  const [from, setFrom] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const returning = useAct(person, 'return', { from, reason }, onDone);
  return (
    <Act title={say.comeBack} what={say.comeBackWhat} act={say.comeBack} ready={Boolean(from && reason.trim())} doing={returning} onCancel={onDone}>
      <Field name="from" label={say.backFrom} required>
        <DayInput value={from} onChange={setFrom} max={today} />
      </Field>
      <Field name="reason" label={say.reason} required>
        <Input value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Act>
  );
}

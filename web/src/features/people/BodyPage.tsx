import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { Day } from '@/kernel/Day';
import { DayInput } from '@/kernel/DayInput';
import { Facts } from '@/kernel/Facts';
import { Field } from '@/kernel/Field';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Timeline } from '@/kernel/Timeline';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { Act, Choice, PersonField } from './Act';
import { bodyQuery, useUnitOptions } from './api';
import { type Body, BODY_POSTS, type BodyPost, type BodySeat } from './types';
import { useSay } from './words';
import '@/app/case.css';
import './people.css';

type Open = 'seat' | 'rename' | 'dissolve' | BodySeat | null;

/** One standing body: who sits on it, from when to when. */
export default function BodyPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const word = useWord();
  const asked = useQuery(bodyQuery(id));
  const colleges = useUnitOptions((unit) => unit.tier === 'COLLEGE');
  const [open, setOpen] = useState<Open>(null);
  const body = asked.data;
  if (!body) return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} /> : <Waiting lines={6} />}</div>;
  const close = () => setOpen(null);
  const mayKeep = body.may.includes('SEAT');
  return (
    <article className="page case">
      <header className="stack tight">
        <span className="soft">{word(`people.body.${body.kind}`)}</span>
        <h1>{body.name}</h1>
        {body.dissolvedOn && <p className="notice soon">{say.closedOn(body.dissolvedOn)}</p>}
      </header>
      <div className="case-body">
        <div className="stack loose case-parts">
          <Facts of={[[say.shortName, body.shortName], [word('people.tier.COLLEGE'), colleges.find((one) => one.value === body.college)?.label]]} />
          <table className="list">
            <thead>
              <tr><th>{say.bodyMember}</th><th>{say.bodyPost}</th><th>{say.from}</th><th>{say.termEnd}</th><th aria-label={say.relieve} /></tr>
            </thead>
            <tbody>
              {body.seats.map((seat) => (
                <tr key={`${seat.person}-${seat.fromOn}`} className={seat.now ? undefined : 'soft'}>
                  <td><Link to={`/people/persons/${seat.person}`}>{seat.name}</Link></td>
                  <td>{word(`people.body-post.${seat.post}`)}</td>
                  <td><Day on={seat.fromOn} /></td>
                  <td><Day on={seat.toOn} /></td>
                  <td className="right off-print">
                    {mayKeep && !seat.toOn && <Button size="small" type="text" onClick={() => setOpen(seat)}>{say.relieve}</Button>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {body.seats.length === 0 && <p className="soft">{say.nobodySits}</p>}
          {open === 'seat' && <SeatForm body={body} onDone={close} />}
          {open === 'rename' && <RenameForm body={body} onDone={close} />}
          {open === 'dissolve' && <DissolveForm body={body} onDone={close} />}
          {open && typeof open === 'object' && <RelieveForm body={body} seat={open} onDone={close} />}
          {!open && mayKeep && (
            <div className="row off-print">
              <Button type="primary" onClick={() => setOpen('seat')}>{say.seat}</Button>
              <Button onClick={() => setOpen('rename')}>{say.rename}</Button>
              <Button type="text" danger onClick={() => setOpen('dissolve')}>{say.dissolve}</Button>
            </div>
          )}
        </div>
        <aside>
          <Timeline kind="body" id={id} />
        </aside>
      </div>
    </article>
  );
}

interface FormProps {
  body: Body;
  onDone: () => void;
}

function SeatForm({ body, onDone }: FormProps) {
  const say = useSay();
  const word = useWord();
  const { today } = useSession();
  const [person, setPerson] = useState<string | null>(null);
  const [post_, setPost] = useState<BodyPost>('MEMBER');
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<string | null>(null);
  const seating = useCommand<void>((_, key) => post(`/api/bodies/${body.id}/seats`, { person, post: post_, from, until }, { key, seen: body.version }), { onSuccess: onDone });
  return (
    <Act title={say.seat} act={say.seat} doing={seating} onCancel={onDone} ready={Boolean(person && from)}>
      <PersonField name="person" label={say.bodyMember} onPick={setPerson} />
      <Choice name="post" label={say.bodyPost} required value={post_} onChange={(chosen) => setPost((chosen ?? 'MEMBER') as BodyPost)}
        options={BODY_POSTS.map((one) => ({ value: one, label: word(`people.body-post.${one}`) }))} />
      <Field name="from" label={say.from} required><DayInput value={from} onChange={setFrom} /></Field>
      <Field name="until" label={say.termEnd} help={say.termEndHelp}><DayInput value={until} onChange={setUntil} /></Field>
    </Act>
  );
}

function RelieveForm({ body, seat, onDone }: FormProps & { seat: BodySeat }) {
  const say = useSay();
  const { today } = useSession();
  const [lastDay, setLastDay] = useState<string | null>(today);
  const relieving = useCommand<void>(
    (_, key) => post(`/api/bodies/${body.id}/relief`, { person: seat.person, from: seat.fromOn, lastDay }, { key, seen: body.version }),
    { onSuccess: onDone },
  );
  return (
    <Act title={say.relieve + marks().colon + seat.name} what={say.relieveWhat} act={say.relieve} doing={relieving} onCancel={onDone} ready={Boolean(lastDay)}>
      <Field name="lastDay" label={say.lastDay} required><DayInput value={lastDay} onChange={setLastDay} /></Field>
    </Act>
  );
}

function RenameForm({ body, onDone }: FormProps) {
  const say = useSay();
  const [name, setName] = useState(body.name);
  const [shortName, setShortName] = useState(body.shortName);
  const renaming = useCommand<void>((_, key) => post(`/api/bodies/${body.id}/name`, { name, shortName }, { key, seen: body.version }), { onSuccess: onDone });
  return (
    <Act title={say.rename} act={say.save} doing={renaming} onCancel={onDone} ready={Boolean(name.trim() && shortName.trim())}>
      <Field name="name" label={say.bodyName} required><Input value={name} onChange={(event) => setName(event.target.value)} /></Field>
      <Field name="shortName" label={say.shortName} help={say.shortNameHelp} required><Input value={shortName} onChange={(event) => setShortName(event.target.value)} /></Field>
    </Act>
  );
}

function DissolveForm({ body, onDone }: FormProps) {
  const say = useSay();
  const { today } = useSession();
  const [lastDay, setLastDay] = useState<string | null>(today);
  const dissolving = useCommand<void>((_, key) => post(`/api/bodies/${body.id}/dissolution`, { lastDay }, { key, seen: body.version }), { onSuccess: onDone });
  return (
    <Act title={say.dissolve} what={say.dissolveWhat} act={say.dissolve} danger doing={dissolving} onCancel={onDone}>
      <Field name="lastDay" label={say.lastDay} required><DayInput value={lastDay} onChange={setLastDay} /></Field>
    </Act>
  );
}

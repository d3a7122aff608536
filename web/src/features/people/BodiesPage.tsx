import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { post } from '@/api/client';
import { useIs } from '@/api/session';
import { Empty } from '@/kernel/Empty';
import { Field } from '@/kernel/Field';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { Act, Choice } from './Act';
import { bodiesQuery, useUnitOptions } from './api';
import { type Body, BODY_KINDS, type BodyKind } from './types';
import { useSay } from './words';
import './people.css';

/** The standing bodies that decide together, and who presides. */
export default function BodiesPage() {
  const say = useSay();
  const word = useWord();
  const administrator = useIs(['ADMINISTRATOR']);
  const asked = useQuery(bodiesQuery);
  const [opening, setOpening] = useState(false);
  return (
    <div className="page stack loose">
      <header className="row apart">
        <div>
          <h1>{say.bodies}</h1>
          <p className="soft">{say.bodiesLead}</p>
        </div>
        {administrator && !opening && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpening(true)}>{say.setUpBody}</Button>
        )}
      </header>
      {opening && <SetUpBody onDone={() => setOpening(false)} />}
      <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} />
      {asked.isPending && <Waiting lines={5} />}
      {asked.data?.length === 0 && <Empty>{say.noBody}</Empty>}
      <ul className="stack">
        {(asked.data ?? []).map((body) => (
          <li key={body.id} className="section">
            <h2><Link to={`/people/bodies/${body.id}`}>{body.name}</Link></h2>
            <p className="soft">{word(`people.body.${body.kind}`)}</p>
            <p>{body.seats.filter((seat) => seat.now).map((seat) => seat.name + marks().aside(word(`people.body-post.${seat.post}`))).join(marks().and) || say.nobodySits}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SetUpBody({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const word = useWord();
  const go = useNavigate();
  const [kind, setKind] = useState<BodyKind>('LEADING_GROUP');
  const [college, setCollege] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const colleges = useUnitOptions((unit) => unit.tier === 'COLLEGE');
  const ofCollege = kind === 'COLLEGE_MEETING';
  const settingUp = useCommand<void, Body>(
    (_, key) => post<Body>('/api/bodies', { kind, college: ofCollege ? college : null, name, shortName }, { key }),
    { onSuccess: (body) => void go(`/people/bodies/${body.id}`) },
  );
  return (
    <Act title={say.setUpBody} act={say.setUpBody} doing={settingUp} onCancel={onDone} ready={Boolean(name.trim() && shortName.trim() && (!ofCollege || college))}>
      <Choice name="kind" label={say.bodyKind} required value={kind} onChange={(chosen) => setKind((chosen ?? 'LEADING_GROUP') as BodyKind)}
        options={BODY_KINDS.map((one) => ({ value: one, label: word(`people.body.${one}`) }))} />
      {ofCollege && <Choice name="college" label={word('people.tier.COLLEGE')} required value={college} onChange={setCollege} options={colleges} />}
      <Field name="name" label={say.bodyName} required>
        <Input value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field name="shortName" label={say.shortName} help={say.shortNameHelp} required>
        <Input value={shortName} onChange={(event) => setShortName(event.target.value)} />
      </Field>
    </Act>
  );
}

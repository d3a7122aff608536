import { useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Day, Moment } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { Facts } from '@/kernel/Facts';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { type Post, postQuery, type Robots, robotsQuery } from './messages';
import { RobotForm } from './RobotForm';
import { useChannelSay } from './words';
import '@/app/case.css';
import './notification.css';

/** How messages leave the house, and whether they arrive: for the administrator. */
export default function ChannelsPage() {
  const say = useChannelSay();
  const office = useQuery(postQuery);
  const robots = useQuery(robotsQuery);
  return (
    <div className="page narrow stack loose">
      <header className="page-head">
        <div className="grow">
          <h1>{say.title}</h1>
          <p>{say.lead}</p>
        </div>
      </header>
      <ProblemNotice problem={office.error ?? robots.error} onAgain={() => void Promise.all([office.refetch(), robots.refetch()])} />
      {(office.isPending || robots.isPending) && <Waiting lines={8} />}
      {office.data && <Mail mail={office.data.mail} />}
      {robots.data && <Hosts key={robots.data.hosts.join()} hosts={robots.data.hosts} />}
      {robots.data && <RobotList robots={robots.data.robots} />}
      {office.data && <Letters letters={office.data.letters} />}
      {office.data && <Checks checks={office.data.checks} />}
    </div>
  );
}

function Mail({ mail }: { mail: Post['mail'] }) {
  const say = useChannelSay();
  const { message } = App.useApp();
  const trying = useCommand((_: void, key) => post('/api/post/mail-trial', {}, { key }), { onSuccess: () => void message.success(say.triedMail) });
  return (
    <Section title={say.mail} extra={<StageTag tone={mail.offered ? 'done' : 'ended'}>{mail.offered ? say.mailOn : say.mailOff}</StageTag>}>
      <div className="stack">
        <Facts
          of={[
            [say.server, mail.hasServer ? say.given : say.missing],
            [say.from, mail.from || say.missing],
            [say.house, mail.hasAddress ? say.given : say.missing],
          ]}
        />
        {mail.offered ? (
          <div>
            <Button loading={trying.isPending} onClick={() => trying.mutate()}>
              {say.tryMail}
            </Button>
          </div>
        ) : (
          <p className="soft">{say.mailHow}</p>
        )}
        <ProblemNotice problem={trying.error} />
      </div>
    </Section>
  );
}

function Hosts({ hosts }: { hosts: readonly string[] }) {
  const say = useChannelSay();
  const { message } = App.useApp();
  const [typed, setTyped] = useState(hosts.join('\n'));
  const saving = useCommand<void, Robots>((_, key) => post<Robots>('/api/robots/hosts', { hosts: typed.split('\n').map((host) => host.trim()).filter(Boolean) }, { key }), {
    onSuccess: () => void message.success(say.hostsSaved),
  });
  return (
    <Section title={say.hosts}>
      <Form act={say.saveHosts} command={saving} onAct={() => saving.mutate()} cancel={say.cancel} ready={typed !== hosts.join('\n')} aria-label={say.hosts}>
        <Field name="hosts" label={say.hosts} help={say.hostsHow} hideLabel>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)} />
        </Field>
      </Form>
    </Section>
  );
}

function RobotList({ robots }: { robots: Robots['robots'] }) {
  const say = useChannelSay();
  const [adding, setAdding] = useState(false);
  return (
    <Section title={say.robots} extra={!adding && <Button onClick={() => setAdding(true)}>{say.add}</Button>}>
      <div className="stack">
        {robots.length === 0 && !adding && <Empty>{say.robotsNone}</Empty>}
        {robots.length > 0 && (
          <ul className="robots">
            {robots.map((robot) => (
              <RobotLine key={robot.id} robot={robot} />
            ))}
          </ul>
        )}
        {adding && <RobotForm onDone={() => setAdding(false)} />}
      </div>
    </Section>
  );
}

function RobotLine({ robot }: { robot: Robots['robots'][number] }) {
  const say = useChannelSay();
  const word = useWord();
  const { message, modal } = App.useApp();
  const trying = useCommand((_: void, key) => post(`/api/robots/${robot.id}/trial`, {}, { key }), { onSuccess: () => void message.success(say.tried) });
  const ending = useCommand((_: void, key) => post(`/api/robots/${robot.id}/end`, {}, { key, seen: robot.version }));
  const end = () => void modal.confirm({ title: say.end + marks().colon + robot.name, content: say.endSure, okText: say.end, cancelText: say.cancel, okButtonProps: { danger: true }, onOk: () => ending.mutate() });
  return (
    <li>
      <div className="grow">
        <div>{robot.name}</div>
        <div className="soft small">
          {word(`notification.robot.kind.${robot.kind}`)}　{robot.host}　{say.serves} {robot.serves}
        </div>
        <ProblemNotice problem={trying.error ?? ending.error} />
      </div>
      <Button size="small" loading={trying.isPending} onClick={() => trying.mutate()}>
        {say.try}
      </Button>
      <Button size="small" danger type="text" loading={ending.isPending} onClick={end}>
        {say.end}
      </Button>
    </li>
  );
}

function Letters({ letters }: { letters: Post['letters'] }) {
  const say = useChannelSay();
  const word = useWord();
  const { message } = App.useApp();
  const again = useCommand((_: void, key) => post('/api/post/letters/retrial', {}, { key }), { onSuccess: () => void message.success(say.againDone) });
  const givenUp = letters.some((letter) => !letter.nextAt);
  return (
    <Section title={say.letters} extra={givenUp && <Button loading={again.isPending} onClick={() => again.mutate()}>{say.again}</Button>}>
      <ProblemNotice problem={again.error} />
      {letters.length === 0 ? (
        <p className="soft">{say.lettersNone}</p>
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{say.reader}</th>
              <th scope="col">{say.way}</th>
              <th scope="col">{say.fault}</th>
              <th scope="col">{say.next}</th>
            </tr>
          </thead>
          <tbody>
            {letters.map((letter) => (
              <tr key={letter.id}>
                <td>{letter.reader}</td>
                <td data-label={say.way}>{word(`notification.channel.${letter.channel}`)}</td>
                <td data-label={say.fault}>
                  {letter.fault}
                  <div className="soft small">
                    {say.due} <Moment at={letter.dueAt} />　{say.attempts(letter.attempts)}
                  </div>
                </td>
                <td data-label={say.next}>{letter.nextAt ? <Moment at={letter.nextAt} /> : <StageTag tone="now">{say.givenUp}</StageTag>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Checks({ checks }: { checks: Post['checks'] }) {
  const say = useChannelSay();
  return (
    <Section title={say.checks}>
      <p className="soft">{say.checksHow} {checks.length === 0 && say.checksNone}</p>
      {checks.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{say.day}</th>
              <th scope="col" className="right">{say.unsent}</th>
              <th scope="col" className="right">{say.inVain}</th>
              <th scope="col" className="right">{say.untold}</th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr key={check.day}>
                <td>
                  <Day on={check.day} />
                </td>
                <td className="right number" data-label={say.unsent}>{check.unsent}</td>
                <td className="right number" data-label={say.inVain}>{check.inVain}</td>
                <td className="right number" data-label={say.untold}>{check.untold}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

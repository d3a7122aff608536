import { useQuery } from '@tanstack/react-query';
import { App, Checkbox, Radio, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { type Choice, choiceQuery, type Wishes } from './messages';
import { useChoiceSay } from './words';
import './notification.css';

type Pace = Wishes['mail']['urgent'];
const PACES: readonly Pace[] = ['AT_ONCE', 'DIGEST', 'NEVER'];

/** How one wants to be told. */
export default function ChoicePage() {
  const asked = useQuery(choiceQuery);
  if (asked.data) return <ChoiceForm key={asked.data.version} choice={asked.data} />;
  return <div className="page narrow">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
}

function ChoiceForm({ choice }: { choice: Choice }) {
  const say = useChoiceSay();
  const go = useNavigate();
  const { message } = App.useApp();
  const [wishes, setWishes] = useState<Wishes>(choice.wishes);
  const set = (part: Partial<Wishes>) => setWishes({ ...wishes, ...part });
  const saving = useCommand<void, Choice>((_, key) => post<Choice>('/api/notification-choice', wishes, { key, seen: choice.version }), {
    onSuccess: () => void message.success(say.saved),
  });
  const quiet = Boolean(wishes.quietFrom);
  return (
    <Form page command={saving} act={say.save} onAct={() => saving.mutate()} cancel={say.back} onCancel={() => void go('/inbox')} aria-label={say.title}>
      <header className="stack tight">
        <h1>{say.title}</h1>
        <p className="soft">{say.lead}</p>
      </header>
      <Channel
        name="mail"
        wishes={wishes}
        set={set}
        how={choice.offered.includes('MAIL') && choice.email ? say.mailTo(choice.email) : choice.mailIsOffered ? say.noMail : say.noMailInHouse}
        offered={choice.offered.includes('MAIL')}
      />
      <Channel name="robot" wishes={wishes} set={set} how={choice.offered.includes('ROBOT') ? say.robotHow : say.noRobot} offered={choice.offered.includes('ROBOT')} />
      <h2>{say.hours}</h2>
      <Field name="digestAt" label={say.digestAt}>
        <Time value={wishes.digestAt} onChange={(digestAt) => set({ digestAt })} />
      </Field>
      <Field name="quietTo" label={say.quiet} help={say.quietHelp} group>
        <div className="row">
          <Checkbox checked={!quiet} onChange={({ target }) => set(target.checked ? { quietFrom: null, quietTo: null } : { quietFrom: '22:00', quietTo: '07:00' })}>
            {say.none}
          </Checkbox>
          {quiet && (
            <span className="row">
              <Time label={say.quietFrom} value={wishes.quietFrom ?? '22:00'} onChange={(quietFrom) => set({ quietFrom })} />
              <span className="soft">—</span>
              <Time label={say.quietTo} value={wishes.quietTo ?? '07:00'} onChange={(quietTo) => set({ quietTo })} />
            </span>
          )}
        </div>
      </Field>
      <Field name="language" label={say.language} group>
        <Radio.Group
          value={wishes.language}
          onChange={({ target }) => set({ language: target.value })}
          options={[
            { value: 'zh', label: say.zh },
            { value: 'en', label: say.en },
          ]}
        />
      </Field>
      <div className="notice calm">{say.privacy}</div>
    </Form>
  );
}

interface ChannelProps {
  name: 'mail' | 'robot';
  wishes: Wishes;
  set: (part: Partial<Wishes>) => void;
  how: string;
  offered: boolean;
}

/** One way out of the house: how soon what is urgent, how soon the rest. Nothing to choose where it is not offered. */
function Channel({ name, wishes, set, how, offered }: ChannelProps) {
  const say = useChoiceSay();
  const word = useWord();
  const options = PACES.map((pace) => ({ value: pace, label: word(`notification.pace.${pace}`) }));
  return (
    <section className="stack tight">
      <h2>{word(`notification.channel.${name === 'mail' ? 'MAIL' : 'ROBOT'}`)}</h2>
      <p className="soft">{how}</p>
      {offered &&
        (['urgent', 'plain'] as const).map((kind) => (
          <Field key={kind} name={`${name}.${kind}`} label={say[kind]} help={kind === 'urgent' ? say.urgentHelp : say.plainHelp} group>
            <Radio.Group value={wishes[name][kind]} options={options} onChange={({ target }) => set({ [name]: { ...wishes[name], [kind]: target.value as Pace } })} />
          </Field>
        ))}
    </section>
  );
}

const TIME = 'HH:mm';

interface TimeProps {
  value: string;
  onChange: (time: string) => void;
  label?: string;
  id?: string;
}

/** An hour of the day, a string as the server has it. */
function Time({ value, onChange, label, ...rest }: TimeProps) {
  return (
    <TimePicker
      {...rest}
      aria-label={label}
      format={TIME}
      minuteStep={5}
      allowClear={false}
      needConfirm={false}
      value={dayjs(`2000-01-01T${value.slice(0, 5)}`)}
      onChange={(time) => time && onChange(time.format(TIME))}
    />
  );
}

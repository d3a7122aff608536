import { SettingOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { App, Button, Input, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { newKey, post } from '@/api/client';
import { clearable } from '@/kernel/clearable';
import { Moment } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { inboxQuery, isUnread, type Message, TONES, TOPICS } from './messages';
import { useSay } from './words';
import './notification.css';

/** What one was told, latest first; each line leads to where something can be done about it. */
export default function InboxPage() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const asked = Object.fromEntries(params);
  const inbox = useQuery({ ...inboxQuery(asked), placeholderData: keepPreviousData });
  const page = inbox.data;
  const narrowed = Boolean(asked.q || asked.topic || asked.unread);
  return (
    <div className="page narrow">
      <header className="page-head">
        <div className="grow">
          <h1>{say.title}</h1>
          <p>{say.lead}</p>
        </div>
        <div className="row off-print">
          {page?.items[0] && !asked.after && <MarkAll top={page.items[0].id} />}
          <Link to="/inbox/choice" className="row">
            <SettingOutlined aria-hidden /> {say.choice}
          </Link>
        </div>
      </header>
      <Filters asked={asked} ask={(change) => setParams((before) => changed(before, { ...change, after: null }))} />
      <ProblemNotice problem={inbox.error} onAgain={() => void inbox.refetch()} />
      {inbox.isPending && <Waiting lines={6} />}
      {page && page.items.length === 0 && (
        narrowed ? (
          <Empty action={<button type="button" className="chip" onClick={() => setParams({})}>{say.clear}</button>}>{say.nothing}</Empty>
        ) : (
          <Empty action={<Link to="/worklist">{say.toWorklist}</Link>}>{say.empty}</Empty>
        )
      )}
      {page && page.items.length > 0 && (
        <ol className="messages">
          {page.items.map((message) => (
            <Line key={message.id} message={message} />
          ))}
        </ol>
      )}
      {(asked.after || page?.next) && (
        <nav className="pager" aria-label={say.title}>
          {asked.after && <Link to={`?${changed(params, { after: null })}`}>{say.first}</Link>}
          {page?.next && <Link to={`?${changed(params, { after: page.next })}`}>{say.older}</Link>}
        </nav>
      )}
    </div>
  );
}

function changed(params: URLSearchParams, change: Record<string, string | null>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name);
  return next;
}

function Filters({ asked, ask }: { asked: Record<string, string>; ask: (change: Record<string, string | null>) => void }) {
  const say = useSay();
  const word = useWord();
  return (
    <div className="filter-bar off-print" role="search">
      <Input.Search className="query" allowClear={clearable} placeholder={say.find} aria-label={say.find} defaultValue={asked.q} onSearch={(typed) => ask({ q: typed.trim() })} />
      <button type="button" className="chip" aria-pressed={asked.unread === 'true'} onClick={() => ask({ unread: asked.unread === 'true' ? null : 'true' })}>
        {say.unreadOnly}
      </button>
      <Select
        allowClear
        placeholder={say.topic}
        aria-label={say.topic}
        style={{ minWidth: 160 }}
        value={asked.topic ?? null}
        options={TOPICS.map((topic) => ({ value: topic, label: word(`notification.topic.${topic}`) }))}
        onChange={(topic?: string | null) => ask({ topic: topic ?? null })}
      />
    </div>
  );
}

/** A message: what it is about, the sentence that leads on, when; and whether it was read. */
function Line({ message }: { message: Message }) {
  const say = useSay();
  const word = useWord();
  const unread = isUnread(message);
  const mark = useCommand((act: 'reading' | 'unreading', key) => post(`/api/messages/${message.id}/${act}`, {}, { key }));
  return (
    <li className={unread ? 'unread' : undefined}>
      <div className="what">
        <Link to={message.link} onClick={() => unread && mark.mutate('reading')}>
          {message.said}
        </Link>
        {(message.number || message.title) && (
          <span className="soft small">
            {message.number && <span className="number">{message.number}　</span>}
            {message.title}
          </span>
        )}
        <span className="row small">
          <StageTag tone={message.overAt ? 'ended' : TONES[message.topic]}>{message.overAt ? say.over : word(`notification.topic.${message.topic}`)}</StageTag>
          <span className="soft">
            <Moment at={message.at} />
          </span>
          {unread && <span className="visually-hidden">{say.isUnread}</span>}
        </span>
      </div>
      {!message.overAt && (
        <Button size="small" type="text" className="off-print" loading={mark.isPending} onClick={() => mark.mutate(unread ? 'reading' : 'unreading')}>
          {unread ? say.read : say.unread}
        </Button>
      )}
    </li>
  );
}

const UNDO_SECONDS = 30;

/** Everything that was on the screen or before it; for half a minute it can be taken back. */
function MarkAll({ top }: { top: string }) {
  const say = useSay();
  const { message } = App.useApp();
  const undo = useCommand((at: string, _key) => post('/api/messages/unreadings', { at }, { key: newKey() }), {
    onSuccess: () => {
      message.destroy('marked');
      void message.success(say.undone);
    },
  });
  const marking = useCommand<void, { messages: number; at: string }>((_, key) => post('/api/messages/readings', { message: top }, { key }), {
    onSuccess: ({ messages, at }) => {
      void message.open({
        key: 'marked',
        type: 'success',
        duration: UNDO_SECONDS,
        content: (
          <>
            {say.marked(messages)}
            {messages > 0 && (
              <Button type="link" size="small" onClick={() => undo.mutate(at)}>
                {say.undo}
              </Button>
            )}
          </>
        ),
      });
    },
    onError: (problem) => void message.error(problem.detail || problem.title),
  });
  return (
    <Button loading={marking.isPending} onClick={() => marking.mutate()}>
      {say.markAll}
    </Button>
  );
}

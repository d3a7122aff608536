import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App, Button, Input, Segmented } from 'antd';
import { Suspense, useEffect, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { post } from '@/api/client';
import { useSession } from '@/api/session';
import { features } from '@/app/features';
import { clearable } from '@/kernel/clearable';
import { dayOf } from '@/kernel/day';
import { Empty } from '@/kernel/Empty';
import { ExportButton } from '@/kernel/ExportButton';
import { useKeys } from '@/kernel/keys';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { useUndo } from '@/kernel/useUndo';
import { Waiting } from '@/kernel/Waiting';
import { ItemLine } from './ItemLine';
import { BOXES, type Box, boxQuery, countsQuery, type Item } from './items';
import { useSay } from './words';
import './worklist.css';

const answers = Object.assign({}, ...features.map(({ answers = {} }) => answers)) as NonNullable<(typeof features)[number]['answers']>;

const acts = Object.assign({}, ...features.map(({ acts = {} }) => acts)) as NonNullable<(typeof features)[number]['acts']>;

const desks = Object.assign({}, ...features.map(({ desks = {} }) => desks)) as NonNullable<(typeof features)[number]['desks']>;

/** Left what waits, right the one chosen with everything needed to decide; done, the next one comes. */
export default function WorklistPage() {
  const say = useSay();
  const { message } = App.useApp();
  const { today } = useSession();
  const go = useNavigate();
  const [params, setParams] = useSearchParams();
  const box = BOXES.find((one) => one === params.get('box')) ?? 'WAITING';
  const q = params.get('q') ?? '';
  const list = useInfiniteQuery(boxQuery(box, q));
  const counts = useQuery(countsQuery).data;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const wide = window.matchMedia('(min-width: 901px)').matches;
  const asked = params.get('item');
  const chosen = items.find((item) => item.id === asked) ?? (wide && !asked ? items[0] : undefined);
  const gone = !chosen && Boolean(asked && list.data && !list.hasNextPage);
  const place = chosen ? items.indexOf(chosen) : -1;

  const choose = (item: Item | undefined) => {
    if (!item) return;
    setParams((before) => withItem(before, item.id), { replace: Boolean(asked) });
  };
  useKeys({
    j: () => choose(items[place + 1]),
    k: () => choose(items[Math.max(0, place - 1)]),
    o: () => chosen && void go(chosen.matter.link),
    ...Object.fromEntries(Array.from({ length: 9 }, (_, number) => [String(number + 1), () => choose(items[number])])),
  });
  const onDone = () => {
    const next = items[place + 1] ?? items[place - 1];
    void message.success(next ? say.acted : say.last);
    setParams((before) => withItem(before, wide ? next?.id : undefined), { replace: true });
  };
  return (
    <div className={chosen || gone ? 'worklist chosen' : 'worklist'}>
      <section className="left">
        <header>
          <div className="row apart">
            <h1>{say.title}</h1>
            {items.length > 0 && <ExportButton list="/api/worklist" filters={{ box, ...(q ? { q } : {}) }} />}
          </div>
          <Segmented
            aria-label={say.title}
            block
            size="small"
            value={box}
            options={BOXES.map((one) => ({ value: one, label: <BoxName box={one} count={counts?.[one.toLowerCase() as Lowercase<Box>]} /> }))}
            onChange={(one) => setParams(one === 'WAITING' ? {} : { box: one })}
          />
          <Input.Search
            allowClear={clearable}
            placeholder={say.find}
            aria-label={say.find}
            defaultValue={q}
            key={box}
            onSearch={(asked) => setParams({ ...(box === 'WAITING' ? {} : { box }), ...(asked.trim() ? { q: asked.trim() } : {}) })}
          />
        </header>
        {box === 'COPIED' && <AllNoted items={items} />}
        <ProblemNotice problem={list.error} onAgain={() => void list.refetch()} />
        {list.isPending && <Waiting lines={6} />}
        {list.data && items.length === 0 && <Empty>{q ? say.notFound : box === 'WAITING' ? say.empty : say.emptyBox}</Empty>}
        <ol className="items">
          {items.map((item) => (
            <Line key={item.id} item={item} box={box} today={today} chosen={item === chosen} onChoose={() => choose(item)} />
          ))}
        </ol>
        {list.hasNextPage && (
          <Button block type="text" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {say.more}
          </Button>
        )}
      </section>
      <section className="right" aria-live="polite">
        {chosen ? (
          <Chosen key={chosen.id} item={chosen} box={box} onDone={onDone} onBack={() => setParams((before) => withItem(before, undefined))} />
        ) : (
          asked && gone ? <Gone id={asked} onBack={() => setParams((before) => withItem(before, undefined))} /> : items.length > 0 && <Empty>{say.choose}</Empty>
        )}
      </section>
    </div>
  );
}

/** An item that a link leads to and that no longer waits here: done, by whom and when, or gone. */
function Gone({ id, onBack }: { id: string; onBack: () => void }) {
  const say = useSay();
  const word = useWord();
  const done = useInfiniteQuery(boxQuery('DONE'));
  const item = done.data?.pages.flatMap((page) => page.items).find((one) => one.id === id);
  if (done.isPending) return <Waiting lines={3} />;
  return (
    <>
      <button type="button" className="chip narrow-only" onClick={onBack}>
        ← {say.back}
      </button>
      {item ? (
        <Empty action={<Link to={item.matter.link}>{item.matter.title}</Link>}>
          {word(item.what)}　{say.done(item.doneBy ?? '', dayOf(item.doneAt ?? item.since))}
        </Empty>
      ) : (
        <Empty action={<Link to="/worklist?box=DONE">{say.seeDone}</Link>}>{say.gone}</Empty>
      )}
    </>
  );
}

function withItem(params: URLSearchParams, item: string | undefined): URLSearchParams {
  const next = new URLSearchParams(params);
  if (item) next.set('item', item);
  else next.delete('item');
  return next;
}

/** A box with how many lie in it. */
function BoxName({ box, count }: { box: Box; count?: number }) {
  const word = useWord();
  return (
    <>
      {word(`approval.box.${box}`)}
      {count && box !== 'DONE' ? <span className={box === 'WAITING' ? 'box-count waiting' : 'box-count'}>{count}</span> : null}
    </>
  );
}

interface LineProps {
  item: Item;
  box: Box;
  today: string;
  chosen: boolean;
  onChoose: () => void;
}

function Line({ item, box, today, chosen, onChoose }: LineProps) {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li>
      <button ref={line} type="button" aria-current={chosen || undefined} onClick={onChoose}>
        <ItemLine item={item} box={box} today={today} />
      </button>
    </li>
  );
}

function Chosen({ item, box, onDone, onBack }: { item: Item; box: Box; onDone: () => void; onBack: () => void }) {
  const say = useSay();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  const word = useWord();
  const Desk = desks[item.matter.kind];
  const Answer = answers[item.what] ?? acts[item.what];
  return (
    <article>
      <div className="row apart off-print chosen-head">
        <button type="button" className="chip narrow-only" onClick={onBack}>
          ← {say.back}
        </button>
        <span className="soft">{word(item.what)}</span>
        <Link to={item.matter.link}>{say.open}</Link>
      </div>
      <Suspense fallback={<Waiting lines={6} />}>
        {Desk ? (
          <Desk matter={item.matter} what={item.what} onDone={onDone} />
        ) : (
          <div className="stack">
            <h1>{item.matter.title}</h1>
            <p className="soft">{item.matter.number}</p>
          </div>
        )}
        {Answer && <Answer matter={item.matter} what={item.what} onDone={onDone} />}
      </Suspense>
      {box === 'COPIED' && <Noted item={item} onDone={onDone} />}
    </article>
  );
}

/** All unread copies on the screen, noted in one stroke; a slip is taken back. */
function AllNoted({ items }: { items: readonly Item[] }) {
  const say = useSay();
  const tell = useUndo();
  const unread = items.filter((item) => !item.doneAt).map((item) => item.id);
  const takeBack = useCommand((copies: string[], key) => post('/api/worklist/copies/readings/undoing', { copies }, { key }));
  const note = useCommand<string[], { copies: string[] }>((copies, key) => post('/api/worklist/copies/readings', { copies }, { key }), {
    onSuccess: ({ copies }) => tell(say.allNoted(copies.length), () => takeBack.mutate(copies)),
  });
  return (
    <>
      <ProblemNotice problem={note.error ?? takeBack.error} />
      {unread.length > 1 && (
        <Button className="off-print" block type="text" loading={note.isPending} onClick={() => note.mutate(unread)}>
          {say.noteAll(unread.length)}
        </Button>
      )}
    </>
  );
}

/** What was said to whom it was copied, and that it was read. */
function Noted({ item, onDone }: { item: Item; onDone: () => void }) {
  const say = useSay();
  const noting = useCommand((_: void, key) => post(`/api/worklist/copies/${item.id}/reading`, {}, { key }), { onSuccess: onDone });
  return (
    <footer className="noted stack tight">
      {item.askedBy && <p className="soft small">{say.copiedBy(item.askedBy)}</p>}
      {item.remarks && <p className="pre-line">{item.remarks}</p>}
      <ProblemNotice problem={noting.error} />
      {item.doneAt ? (
        <p className="soft">{say.read(dayOf(item.doneAt))}</p>
      ) : (
        <Button type="primary" style={{ alignSelf: 'start' }} loading={noting.isPending} onClick={() => noting.mutate()}>
          {say.noted}
        </Button>
      )}
    </footer>
  );
}

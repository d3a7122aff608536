import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { get } from '@/api/client';
import { useIs } from '@/api/session';
import type { Schemas } from '@/api/types';
import { clearable } from '@/kernel/clearable';
import { Day } from '@/kernel/Day';
import { dayOf } from '@/kernel/day';
import { Empty } from '@/kernel/Empty';
import { marks, useLanguage, useWord } from '@/kernel/language';
import { Marked } from '@/kernel/Marked';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { Rebuilding } from './Rebuilding';
import { EXAMPLES, useSay } from './words';
import './search.css';

type Found = Schemas['SearchFound'];
type Hit = Schemas['SearchHit'];
type Facet = keyof Found['facets'];

const FACETS: readonly Facet[] = ['kind', 'unit', 'year', 'stage'];

/** Everything that was found: what was typed, what it is narrowed to and the page live in the address. */
export default function SearchPage() {
  const say = useSay();
  const [params] = useSearchParams();
  const asked = Object.fromEntries(params);
  const keeps = useIs(['ADMINISTRATOR']);
  const typed = asked.q ?? '';
  const found = useQuery({
    queryKey: ['/api/search', asked],
    queryFn: () => get<Found>('/api/search', asked),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page">
      <header className="page-head">
        <div className="grow">
          <h1>{typed ? say.titleOf(typed) : say.title}</h1>
        </div>
      </header>
      <Box typed={typed} />
      <ProblemNotice problem={found.error} onAgain={() => void found.refetch()} />
      {typed === '' && <Invitation />}
      {typed !== '' && found.isPending && <Waiting lines={6} />}
      {typed !== '' && found.data && <Answer found={found.data} typed={typed} />}
      {keeps && <Rebuilding />}
    </div>
  );
}

function Box({ typed }: { typed: string }) {
  const say = useSay();
  const [, setParams] = useSearchParams();
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed]);
  return (
    <form
      className="search-box off-print"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        setParams(text.trim() ? { q: text.trim() } : {});
      }}
    >
      <Input allowClear={clearable} size="large" prefix={<SearchOutlined className="soft" aria-hidden />} placeholder={say.find} aria-label={say.find} value={text} onChange={(event) => setText(event.target.value)} />
      <Button size="large" type="primary" htmlType="submit">
        {say.go}
      </Button>
    </form>
  );
}

function Invitation() {
  const say = useSay();
  return (
    <Empty
      action={
        <div className="row" style={{ justifyContent: 'center' }}>
          {EXAMPLES.map((example) => (
            <Link key={example} className="chip" to={`?${new URLSearchParams({ q: example })}`}>
              {example}
            </Link>
          ))}
        </div>
      }
    >
      {say.invite}
      <br />
      {say.advice}
    </Empty>
  );
}

function Answer({ found, typed }: { found: Found; typed: string }) {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const chosen = FACETS.filter((facet) => params.has(facet));
  const word = useWord();
  if (found.total === 0 && chosen.length === 0) {
    return (
      <>
        {!found.complete && <p className="notice soon">{say.incomplete}</p>}
        <Empty>
          {say.none(typed)}
          <br />
          {say.advice}
        </Empty>
      </>
    );
  }
  return (
    <div className="search-answer">
      <Facets found={found} />
      <div className="stack">
        {!found.complete && <p className="notice soon">{say.incomplete}</p>}
        {found.loose && <p className="notice calm">{say.loose}</p>}
        {found.items.length === 0 && (
          <Empty
            action={
              <button type="button" className="chip" onClick={() => setParams({ q: typed })}>
                {say.clear}
              </button>
            }
          >
            {say.noneChosen(typed)}
          </Empty>
        )}
        {grouped(found.items).map(([kind, hits]) => (
          <section key={kind}>
            <h2 className="search-kind">
              {word(`search.kind.${kind}`)}
              {!params.has('kind') && countOf(found, kind) > hits.length && (
                <Link className="small" to={withParams(params, { kind, after: null })}>
                  {say.onlyKind}
          {marks().aside(countOf(found, kind).toLocaleString('en'))}
                </Link>
              )}
            </h2>
            <ul className="hits">
              {hits.map((hit) => (
                <Line key={hit.id} hit={hit} />
              ))}
            </ul>
          </section>
        ))}
        {found.total > 0 && (
          <nav className="pager" aria-label={say.title}>
            <span>{say.total(found.total)}</span>
            {params.has('after') && <Link to={withParams(params, { after: null })}>{say.first}</Link>}
            {found.next && <Link to={withParams(params, { after: found.next })}>{say.next}</Link>}
          </nav>
        )}
      </div>
    </div>
  );
}

function Line({ hit }: { hit: Hit }) {
  const word = useWord();
  const unit = useUnitName();
  return (
    <li>
      <Link to={hit.link}>
        <span className="title">
          <Marked of={hit.title} />
        </span>
      </Link>
      <div className="soft small about">
        {hit.number && (
          <span className="number">
            <Marked of={hit.number} />
          </span>
        )}
        {hit.stage && <span>{word(hit.stage)}</span>}
        {hit.unit && hit.kind !== 'unit' && <span>{unit(hit.unit)}</span>}
        {hit.kind !== 'unit' && <Day on={dayOf(hit.changedAt)} />}
      </div>
      {hit.line && (
        <p className="small">
          <Marked of={hit.line} />
        </p>
      )}
    </li>
  );
}

/** What choosing would bring; a facet with one value only narrows nothing and is left out. */
function Facets({ found }: { found: Found }) {
  const say = useSay();
  const word = useWord();
  const unit = useUnitName();
  const [params] = useSearchParams();
  const label = (facet: Facet, value: string) =>
    facet === 'kind' ? word(`search.kind.${value}`) : facet === 'unit' ? unit(value) : facet === 'stage' ? word(value) : value;
  return (
    <aside className="facets off-print">
      {FACETS.map((facet) => {
        const counts = found.facets[facet];
        const chosen = params.get(facet);
        if (counts.length < 2 && !chosen) return null;
        return (
          <section key={facet}>
            <h3>{say[facet]}</h3>
            <ul>
              {[...counts.filter(({ value }) => value === chosen), ...counts.filter(({ value }) => value !== chosen)].slice(0, 12).map(({ value, count }) => (
                <li key={value}>
                  <Link className="chip" aria-current={value === chosen} to={withParams(params, { [facet]: value === chosen ? null : value, after: null })}>
                    {label(facet, value)} <span className="number">{count.toLocaleString('en')}</span>
                  </Link>
                </li>
              ))}
              {chosen && counts.every(({ value }) => value !== chosen) && (
                <li>
                  <Link className="chip" aria-current to={withParams(params, { [facet]: null, after: null })}>
                    {label(facet, chosen)} <span className="number">0</span>
                  </Link>
                </li>
              )}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}

interface Unit {
  id: string;
  name: string;
  nameEn: string;
}

function useUnitName(): (id: string) => string {
  const english = useLanguage() === 'en';
  const units = useQuery({ queryKey: ['/api/units'], queryFn: () => get<Unit[]>('/api/units'), staleTime: Infinity });
  return (id) => {
    const unit = units.data?.find((one) => one.id === id);
    return unit ? (english ? unit.nameEn : unit.name) : '';
  };
}

const countOf = (found: Found, kind: string) => found.facets.kind.find(({ value }) => value === kind)?.count ?? 0;

function withParams(params: URLSearchParams, change: Record<string, string | null>): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name);
  return `?${next}`;
}

/** Kinds in the order in which the best of each was found. */
function grouped(hits: readonly Hit[]): [string, Hit[]][] {
  const kinds = new Map<string, Hit[]>();
  for (const hit of hits) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  return [...kinds];
}

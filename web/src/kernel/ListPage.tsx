import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { get, Problem } from '@/api/client';
import { useIs } from '@/api/session';
import { clearable } from './clearable';
import { Empty } from './Empty';
import { ExportButton } from './ExportButton';
import { sentences } from './language';
import { type Filter, nextSort, sortedBy, understand } from './list';
import { Narrowed } from './Narrowed';
import { BulkBar, Pick as PickBox, type Picking, usePicking } from './Picked';
import { ProblemNotice } from './ProblemNotice';
import { Views } from './Views';
import { Waiting } from './Waiting';

export interface PageOf<T> {
  items: T[];
  next?: string | null;
  total: number;
  totalIsExact: boolean;
}

export interface Column<T> {
  title: string;
  of: (row: T) => ReactNode;
  right?: boolean;
  /** Left out on a phone. */
  offPhone?: boolean;
  /** Said before the value on a phone, where there is no head. */
  onPhone?: string;
  width?: number | string;
  /** The name under which the list is sorted by it. */
  sort?: string;
}

interface Props<T> {
  title: string;
  lead?: ReactNode;
  /** The list's address, such as `/api/disclosures`. */
  from: string;
  columns: readonly Column<T>[];
  /** As the server keys the list: by it a picked row is taken out. */
  keyOf: (row: T) => string;
  /** Where a row leads; its first column carries the link. */
  linkOf: (row: T) => string;
  filters?: readonly Filter[];
  /** Switches such as “only mine”, each a parameter that is `true` or absent. */
  switches?: readonly { name: string; label: string }[];
  hint?: string;
  actions?: ReactNode;
  /** Between the head and the filters. */
  before?: ReactNode;
  empty: ReactNode;
}

const useSay = sentences(
  {
    find: '编号、标题、姓名……',
    total: (total: string) => `共 ${total} 条`,
    next: '下一页',
    first: '回到第一页',
    rows: (size: number) => `每页 ${size} 行`,
    size: '每页行数',
    clear: '清除条件',
    nothing: '没有符合条件的内容',
    sort: '排序',
    rising: (column: string) => `${column} ↑`,
    falling: (column: string) => `${column} ↓`,
  },
  {
    find: 'Number, title, name …',
    total: (total: string) => `${total} in all`,
    next: 'Next page',
    first: 'First page',
    rows: (size: number) => `${size} rows`,
    size: 'Rows per page',
    clear: 'Clear',
    nothing: 'Nothing matches',
    sort: 'Sort by',
    rising: (column: string) => `${column} ↑`,
    falling: (column: string) => `${column} ↓`,
  },
);

/** A list: its filters live in the address, its rows are links, its pages are found by key. */
export function ListPage<T>(props: Props<T>) {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const asked = Object.fromEntries(params);
  const list = useQuery({
    queryKey: [props.from, asked],
    queryFn: () => get<PageOf<T>>(props.from, asked),
    placeholderData: keepPreviousData,
  });
  const ask = (change: Record<string, string | null>) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.delete('after');
      for (const [name, value] of Object.entries(change)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      return next;
    });
  const { size: _size, after: _after, ...filters } = asked;
  const narrowed = Object.keys(filters).some((name) => name !== 'sort');
  const picking = usePicking(JSON.stringify(filters));
  const page = list.data;
  // Nothing can be looked for in a list that is for others.
  const barred = list.error instanceof Problem && list.error.status === 403;
  return (
    <div className="page">
      <header className="page-head">
        <div className="grow">
          <h1>{props.title}</h1>
          {props.lead && <p>{props.lead}</p>}
        </div>
        <div className="row off-print">
          <Views />
          {page && page.items.length > 0 && <ExportButton list={props.from} filters={filters} />}
          {props.actions}
        </div>
      </header>
      {!barred && props.before}
      {!barred && <FilterBar {...props} asked={asked} ask={ask} hint={props.hint ?? say.find} />}
      {!barred && <Narrowed {...props} asked={asked} ask={ask} />}
      <ProblemNotice problem={list.error} onAgain={() => void list.refetch()} />
      {list.isPending && <Waiting lines={6} />}
      {page && page.items.length > 0 && (
        <Rows {...props} rows={page.items} picking={picking} sort={asked.sort} onSort={(sort) => ask({ sort })} />
      )}
      {page && page.items.length === 0 && (
        narrowed ? (
          <Empty action={<button type="button" className="chip" onClick={() => setParams({})}>{say.clear}</button>}>{say.nothing}</Empty>
        ) : (
          props.empty
        )
      )}
      <BulkBar picking={picking} list={props.from} filters={filters} />
      {page && page.items.length > 0 && (
        <nav className="pager" aria-label={props.title}>
          <span>{say.total(`${page.total.toLocaleString('en')}${page.totalIsExact ? '' : '+'}`)}</span>
          {asked.after && <Link to={addressWith(params, { after: null })}>{say.first}</Link>}
          {page.next && <Link to={addressWith(params, { after: page.next })}>{say.next}</Link>}
          <span className="grow" />
          {(page.next || asked.after || asked.size) && (
            <Select
              size="small"
              aria-label={say.size}
              value={Number(asked.size ?? 20)}
              options={[20, 50, 100].map((size) => ({ value: size, label: say.rows(size) }))}
              onChange={(size: number) => ask({ size: size === 20 ? null : String(size) })}
            />
          )}
        </nav>
      )}
    </div>
  );
}

function addressWith(params: URLSearchParams, change: Record<string, string | null>): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name);
  return `?${next}`;
}

interface BarProps {
  columns: readonly { title: string; sort?: string }[];
  filters?: readonly Filter[];
  switches?: readonly { name: string; label: string }[];
  asked: Record<string, string>;
  ask: (change: Record<string, string | null>) => void;
  hint: string;
}

function FilterBar({ columns, filters = [], switches = [], asked, ask, hint }: BarProps) {
  const say = useSay();
  const sorts = columns.flatMap(({ title, sort }) => (sort ? [{ value: sort, label: say.rising(title) }, { value: `-${sort}`, label: say.falling(title) }] : []));
  const [typed, setTyped] = useState(asked.q ?? '');
  useEffect(() => setTyped(asked.q ?? ''), [asked.q]);
  const submit = () => {
    const { q, filters: named } = understand(typed, filters);
    ask({ q, ...named });
  };
  return (
    <div className="filter-bar off-print" role="search">
      <Input
        className="query"
        allowClear={clearable}
        prefix={<SearchOutlined className="soft" aria-hidden />}
        placeholder={hint}
        aria-label={hint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value === '') ask({ q: null });
        }}
        onPressEnter={submit}
        onBlur={() => typed.trim() !== (asked.q ?? '') && submit()}
      />
      {switches.map(({ name, label }) => (
        <button key={name} type="button" className="chip" aria-pressed={asked[name] === 'true'} onClick={() => ask({ [name]: asked[name] === 'true' ? null : 'true' })}>
          {label}
        </button>
      ))}
      {filters.map((filter) => (
        <Select
          key={filter.name}
          allowClear
          placeholder={filter.label}
          aria-label={filter.label}
          style={{ minWidth: 128 }}
          value={asked[filter.name] ?? null}
          options={[...filter.options]}
          onChange={(value?: string | null) => ask({ [filter.name]: value ?? null })}
        />
      ))}
      {sorts.length > 0 && (
        <Select
          className="on-phone"
          allowClear
          placeholder={say.sort}
          aria-label={say.sort}
          style={{ minWidth: 128 }}
          value={asked.sort ?? null}
          options={sorts}
          onChange={(sort?: string | null) => ask({ sort: sort ?? null })}
        />
      )}
    </div>
  );
}

interface RowsProps<T> extends Pick<Props<T>, 'columns' | 'keyOf' | 'linkOf'> {
  rows: T[];
  picking: Picking;
  sort?: string;
  onSort: (sort: string | null) => void;
}

function Rows<T>({ rows, columns, keyOf, linkOf, picking, sort, onSort }: RowsProps<T>) {
  // Whoever audits reads at the screen and takes nothing out.
  const picks = !useIs(['AUDITOR']);
  const className = (column: Column<T>) => [column.right && 'right', column.offPhone && 'off-phone'].filter(Boolean).join(' ') || undefined;
  return (
    <table className="list">
      <thead>
        <tr>
          {picks && (
            <th className="pick off-print" scope="col">
              <PickBox keys={rows.map(keyOf)} picking={picking} all />
            </th>
          )}
          {columns.map((column) => (
            <Head key={column.title} column={column} className={className(column)} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} aria-selected={picking.keys.has(keyOf(row))}>
            {picks && (
              <td className="pick off-print">
                <PickBox keys={[keyOf(row)]} picking={picking} />
              </td>
            )}
            {columns.map((column, place) => (
              <td key={column.title} className={className(column)} data-label={column.onPhone}>
                {place === 0 ? (
                  <Link className="row-link" to={linkOf(row)}>
                    {column.of(row)}
                  </Link>
                ) : (
                  column.of(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps {
  column: { title: string; width?: number | string; sort?: string };
  className?: string;
  sort?: string;
  onSort: (sort: string | null) => void;
}

/** The head of a column; of one the list can be sorted by, a button that says how it is. */
function Head({ column, className, sort, onSort }: HeadProps) {
  const by = column.sort;
  const sorted = by ? sortedBy(by, sort) : 'none';
  return (
    <th className={className} style={{ width: column.width }} scope="col" aria-sort={by ? sorted : undefined}>
      {by ? (
        <button type="button" className="sort" onClick={() => onSort(nextSort(by, sort))}>
          {column.title}
          <span aria-hidden="true">{sorted === 'ascending' ? '↑' : sorted === 'descending' ? '↓' : '↕'}</span>
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

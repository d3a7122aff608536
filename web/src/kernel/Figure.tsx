import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { get, type Query } from '@/api/client';
import type { PageOf } from './ListPage';

/** A figure that opens the list behind it. */
export function Figure({ value, unit, label, to, title }: { value: ReactNode; unit?: string; label: string; to: string; title?: string }) {
  return (
    <Link className="figure" to={to} title={title}>
      <b>
        {value}
        {unit && <small>{unit}</small>}
      </b>
      <span>{label}</span>
    </Link>
  );
}

/** How many rows a list has under these filters, opening just that list. */
export function CountFigure({ from, filter, label, unit, to }: { from: string; filter: Query; label: string; unit?: string; to: string }) {
  const list = useQuery({ queryKey: [from, filter], queryFn: () => get<PageOf<unknown>>(from, filter) });
  const address = `${to}?${new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]))}`;
  const total = list.data ? `${list.data.total.toLocaleString('en')}${list.data.totalIsExact ? '' : '+'}` : '–';
  return <Figure value={total} unit={unit} label={label} to={address} />;
}

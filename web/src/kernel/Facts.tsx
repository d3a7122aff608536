import { Fragment, type ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode] | null | false | undefined;

/** Labels and values, in the order one asks; what is empty is left out. */
export function Facts({ of }: { of: readonly Fact[] }) {
  const told = of.filter((fact): fact is readonly [string, ReactNode] => Boolean(fact) && isSaid((fact as [string, ReactNode])[1]));
  return (
    <dl className="facts">
      {told.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

const isSaid = (value: ReactNode) => value !== null && value !== undefined && value !== '' && value !== false;

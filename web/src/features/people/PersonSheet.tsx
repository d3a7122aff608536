import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Section } from '@/app/CaseFrame';
import { Copy } from '@/kernel/Copy';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Timeline } from '@/kernel/Timeline';
import { Waiting } from '@/kernel/Waiting';
import { useUnitName } from '@/kernel/unitName';
import { personQuery } from './api';
import { Delegations } from './Delegations';
import { PersonActs } from './PersonActs';
import { Privates } from './Privates';
import { Roles } from './Roles';
import type { Person } from './types';
import { useSay } from './words';
import '@/app/case.css';
import './people.css';

/** Everything about one person, in the order one asks. */
export function PersonSheet({ id, own }: { id: string; own?: ReactNode }) {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  const asked = useQuery(personQuery(id));
  const person = asked.data;
  if (!person) return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} /> : <Waiting lines={8} />}</div>;
  return (
    <article className="page case">
      <header className="stack tight">
        <div className="row">
          <Copy text={person.staffNumber} />
          <Standing person={person} />
        </div>
        <h1>{person.name}</h1>
      </header>
      <div className="case-body">
        <div className="stack loose case-parts">
          <Facts
            of={[
              [say.kind, word(`people.kind.${person.kind}`)],
              [say.unit, <Link key="unit" to={`/people/units/${person.unit}`}>{unitName(person.places.at(-1)?.unitName, person.unit)}</Link>],
              [say.email, person.email],
              [say.phone, person.phone],
              [say.login, person.login ?? <span key="none" className="soft">{say.noLogin}</span>],
              [say.scientific, person.scientificStaff ? say.yes : say.no],
              [say.head, person.unitHead ? say.yes : say.no],
            ]}
          />
          <PersonActs person={person} />
          <Roles person={person} />
          <Delegations person={person} />
          {person.may.includes('SEE_PRIVATE') && <Privates person={person} />}
          {own}
          <Places person={person} />
        </div>
        <aside>
          <Timeline kind="person" id={id} />
        </aside>
      </div>
    </article>
  );
}

function Standing({ person }: { person: Person }) {
  const say = useSay();
  if (!person.leftOn) return <StageTag tone="done">{say.here}</StageTag>;
  return (
    <>
      <StageTag tone={person.departed ? 'ended' : 'soon'}>{person.departed ? say.gone(person.leftOn) : say.leaving(person.leftOn)}</StageTag>
      {person.successorName && <span className="soft">{say.takesOver(person.successorName)}</span>}
    </>
  );
}

function Places({ person }: { person: Person }) {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  return (
    <Section title={say.belongs}>
      <ul className="spans">
        {person.places.map((place) => (
          <li key={place.from}>
            <span className="grow">
              {unitName(place.unitName, place.unit)} <span className="soft">{word(`people.kind.${place.kind}`)}</span>
            </span>
            <span className="soft small">
              <Day on={place.from} /> – {place.to ? <Day on={place.to} /> : say.until}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Facts } from '@/kernel/Facts';
import { useLanguage, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Timeline } from '@/kernel/Timeline';
import { Waiting } from '@/kernel/Waiting';
import { unitQuery, unitsQuery } from './api';
import { ChangeUnit, CloseUnit } from './UnitForm';
import { useSay } from './words';
import '@/app/case.css';
import './people.css';

export default function UnitPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const word = useWord();
  const english = useLanguage() === 'en';
  const asked = useQuery(unitQuery(id));
  const units = useQuery(unitsQuery).data ?? [];
  const [open, setOpen] = useState<'change' | 'close' | null>(null);
  const unit = asked.data;
  if (!unit) return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} /> : <Waiting lines={6} />}</div>;
  const above = units.find((one) => one.id === unit.parent);
  return (
    <article className="page case">
      <header className="stack tight">
        <span className="soft">{word(`people.tier.${unit.tier}`)}</span>
        <h1>{english ? unit.nameEn : unit.name}</h1>
        {unit.closedOn && <p className="notice soon">{say.closedOn(unit.closedOn)}</p>}
      </header>
      <div className="case-body">
        <div className="stack loose case-parts">
          <Facts
            of={[
              [say.code, <span key="code" className="number">{unit.code}</span>],
              [say.nameEn, english ? unit.name : unit.nameEn],
              [say.above, above && <Link key="above" to={`/people/units/${above.id}`}>{english ? above.nameEn : above.name}</Link>],
              [say.phone, unit.phone],
              [say.place, unit.place],
              [say.members, <Link key="members" to={`/people/persons?unit=${unit.id}`}>{say.persons}</Link>],
            ]}
          />
          {open === 'change' && <ChangeUnit unit={unit} onDone={() => setOpen(null)} />}
          {open === 'close' && <CloseUnit unit={unit} onDone={() => setOpen(null)} />}
          {!open && unit.may.length > 0 && (
            <div className="row off-print">
              <Button onClick={() => setOpen('change')}>{say.change}</Button>
              <Button type="text" danger onClick={() => setOpen('close')}>{say.closeUnit}</Button>
            </div>
          )}
        </div>
        <aside>
          <Timeline kind="unit" id={id} />
        </aside>
      </div>
    </article>
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useIs } from '@/api/session';
import { useLanguage, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { unitsQuery } from './api';
import { OpenUnit } from './UnitForm';
import type { Tier, UnitEntry } from './types';
import { useSay } from './words';
import './people.css';

/** The model's three tiers as a picture one can walk: what stands above what. */
export default function UnitsPage() {
  const say = useSay();
  const administrator = useIs(['ADMINISTRATOR']);
  const asked = useQuery(unitsQuery);
  const [opening, setOpening] = useState(false);
  const of = (...tiers: Tier[]) => (asked.data ?? []).filter((unit) => tiers.includes(unit.tier));
  return (
    <div className="page stack loose">
      <header className="row apart">
        <div>
          <h1>{say.units}</h1>
          <p className="soft">{say.unitsLead}</p>
        </div>
        {administrator && !opening && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpening(true)}>{say.openUnit}</Button>
        )}
      </header>
      {opening && <OpenUnit onDone={() => setOpening(false)} />}
      <ProblemNotice problem={asked.error} />
      {asked.isPending ? (
        <Waiting lines={8} />
      ) : (
        <div className="tiers">
          <TierRow title={say.top} units={of('LEADING_GROUP')} />
          <TierRow title={say.middle} units={of('INSTITUTE', 'ASSET_COMPANY')} />
          <TierRow title={say.base} units={of('SERVICE_UNIT')} all={asked.data ?? []} />
          <TierRow title={say.colleges} units={of('COLLEGE')} />
          <TierRow title={say.offices} units={of('OFFICE')} quiet />
        </div>
      )}
    </div>
  );
}

function TierRow({ title, units, all = [], quiet }: { title: string; units: UnitEntry[]; all?: UnitEntry[]; quiet?: boolean }) {
  const english = useLanguage() === 'en';
  const say = useSay();
  const word = useWord();
  const above = (unit: UnitEntry) => all.find((one) => one.id === unit.parent);
  return (
    <section className={quiet ? 'tier quiet' : 'tier'}>
      <h2>{title}</h2>
      {units.length === 0 && <p className="soft">{say.noUnit}</p>}
      <ul>
        {units.map((unit) => (
          <li key={unit.id}>
            <Link to={`/people/units/${unit.id}`}>{english ? unit.nameEn : unit.name}</Link>
            <span className="soft small">
              <span className="number">{unit.code}</span>　{above(unit) ? (english ? above(unit)?.nameEn : above(unit)?.name) : word(`people.tier.${unit.tier}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

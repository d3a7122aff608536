import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { get } from '@/api/client';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { type PersonRow, ROLES } from './types';
import { useSay } from './words';

/** Without these no case gets from the laboratory to the reward. */
const NEEDED: readonly PersonRow['roles'][number][] = [
  'INVENTOR', 'SECRECY_OFFICE', 'COLLEGE_OFFICER', 'TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'LEADER', 'LEGAL', 'ASSET_OFFICE', 'FINANCE', 'HR',
];
const SMALL_HOUSE = 100;

/** What a new house still lacks; nothing once every desk that a case passes is held by somebody. */
export default function Furnishing() {
  const say = useSay();
  const word = useWord();
  const register = useQuery({
    queryKey: ['/api/people/register', { size: SMALL_HOUSE }],
    queryFn: () => get<PageOf<PersonRow>>('/api/people/register', { size: SMALL_HOUSE }),
  });
  if (!register.data || register.data.total > SMALL_HOUSE) return null;
  const held = register.data.items.flatMap((person) => person.roles);
  const missing = ROLES.filter((role) => NEEDED.includes(role) && !held.includes(role));
  if (missing.length === 0) return null;
  return (
    <section className="stack tight" aria-label={say.furnish}>
      <h2>{say.furnish}</h2>
      <p>{say.furnishMissing(missing.map((role) => word(`role.${role}`)).join(say.comma))}</p>
      <p className="soft">{say.furnishHow}</p>
      <div className="row">
        <Link to="/people/units"><Button type="primary">{say.units}</Button></Link>
        <Link to="/people/persons/new"><Button>{say.join}</Button></Link>
      </div>
    </section>
  );
}

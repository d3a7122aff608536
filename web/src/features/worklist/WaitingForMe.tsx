import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useSession } from '@/api/session';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { ItemLine } from './ItemLine';
import { boxQuery } from './items';
import { useSay } from './words';
import './worklist.css';

const SHOWN = 5;

/** The first few that wait, on the home page. */
export default function WaitingForMe() {
  const say = useSay();
  const { today } = useSession();
  const box = useInfiniteQuery(boxQuery('WAITING'));
  const items = box.data?.pages.flatMap((page) => page.items) ?? [];
  const total = box.data?.pages[0]?.total ?? 0;
  return (
    <section className="stack tight">
      <div className="row apart">
        <h2>{say.waiting}</h2>
        {total > SHOWN && <Link to="/worklist">{say.all(total)}</Link>}
      </div>
      <ProblemNotice problem={box.error} onAgain={() => void box.refetch()} />
      {box.isPending && <Waiting lines={3} />}
      {box.data && items.length === 0 && <p className="soft">{say.empty}</p>}
      {items.length > 0 && (
        <ul className="items flat">
          {items.slice(0, SHOWN).map((item) => (
            <li key={item.id}>
              <Link to={`/worklist?item=${item.id}`}>
                <ItemLine item={item} today={today} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

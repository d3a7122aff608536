import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useSession } from '@/api/session';
import { riverQuery } from '@/kernel/CaseRiver';
import { dayOf, daysBetween } from '@/kernel/day';
import { marks, sentences, useWord } from '@/kernel/language';

const useSay = sentences(
  {
    list: '在谁手里',
    yours: '在等您',
    waits: '在等',
    day: (day: number) => `第 ${day} 天`,
    due: (day: string) => `${day} 到期`,
    vacant: '目前无人担任',
    go: '去办理',
  },
  {
    list: 'In whose hands',
    yours: 'Waits for you',
    waits: 'Waits for',
    day: (day: number) => `day ${day}`,
    due: (day: string) => `due ${day}`,
    vacant: 'nobody holds the post',
    go: 'Go and do it',
  },
);

interface Props {
  kind: string;
  id: string;
  /** What is asked under these keys has its buttons at the head of the page already. */
  acts: string;
}

/** Who is asked for what about a case at this moment, and the way to one's own part of it. */
export function InHand({ kind, id, acts }: Props) {
  const say = useSay();
  const word = useWord();
  const { today } = useSession();
  const { data } = useQuery({ ...riverQuery(kind, id), retry: false });
  const waiting = data?.waiting ?? [];
  if (waiting.length === 0) return null;
  return (
    <ul className="in-hand" aria-label={say.list}>
      {waiting.map((one) => (
        <li key={one.item} className={one.mine ? 'mine' : undefined}>
          <span>{one.mine ? say.yours : `${say.waits} ${one.names.join(marks().and) || say.vacant}`}</span>
          <span className="soft">
            {word(one.what)}　{say.day(daysBetween(dayOf(one.since), today) + 1)}
            {one.due ? `　${say.due(one.due)}` : ''}
          </span>
          {one.mine && !one.what.startsWith(`${acts}.`) && (
            <Link to={`/worklist?item=${one.item}`} className="off-print">
              <Button type="primary" size="small">
                {say.go}
              </Button>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

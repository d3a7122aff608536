import { useQuery } from '@tanstack/react-query';
import { get } from '@/api/client';
import type { PageOf } from '@/kernel/ListPage';
import { Lines } from './DistributionsPanel';
import type { Row } from './types';
import { useSay } from './words';

/** What has fallen to the person here; nothing where nothing has. */
export default function MyRewards() {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['/api/distributions', { mine: true }],
    queryFn: () => get<PageOf<Row>>('/api/distributions', { mine: true }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="stack tight">
      <h2>{say.myRewards}</h2>
      <Lines rows={data.items} own />
    </section>
  );
}

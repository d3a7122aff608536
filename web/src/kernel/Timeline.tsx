import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import { Moment } from './Day';
import { sentences } from './language';
import { Waiting } from './Waiting';

type Line = Schemas['EvidenceTimelineLine'];

const useSay = sentences(
  { title: '经过', all: '全部', more: (count: number) => `更早的 ${count} 条` },
  { title: 'Timeline', all: 'All', more: (count: number) => `${count} earlier lines` },
);

const FIRST = 12;

/** Everything that happened to a matter and to what it grew out of, latest first. */
export function Timeline({ kind, id }: { kind: string; id: string }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const lines = useQuery({
    queryKey: ['timeline', kind, id],
    queryFn: () => get<Line[]>('/api/timeline', { kind, id }),
  });
  const told = lines.data ?? [];
  return (
    <section aria-label={say.title} className="stack tight">
      <h2>{say.title}</h2>
      {lines.isPending && <Waiting lines={4} />}
      <ol className="timeline">
        {told.map((line, place) => (
          <li key={line.id} className={all || place < FIRST ? undefined : 'print-only'}>
            <span className="when">
              <Moment at={line.at} />
              {line.kind !== kind && line.number ? `　${line.number}` : ''}
              {line.byPerson && !line.said.includes(line.by) ? `　${line.by}` : ''}
            </span>
            <span className="pre-line">{line.said}</span>
          </li>
        ))}
      </ol>
      {!all && told.length > FIRST && (
        <button type="button" className="chip" style={{ alignSelf: 'start' }} onClick={() => setAll(true)}>
          {say.more(told.length - FIRST)}
        </button>
      )}
    </section>
  );
}

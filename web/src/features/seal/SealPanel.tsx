import { useQuery } from '@tanstack/react-query';
import { Section } from '@/app/CaseFrame';
import type { PanelProps } from '@/app/feature';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { SealActs } from './SealActs';
import { sealsQuery, TONES } from './types';
import { useSay } from './words';

/** The seals that were asked for under the papers of a case. */
export default function SealPanel({ kind, id, what }: PanelProps) {
  const say = useSay();
  const word = useWord();
  const { data: uses = [] } = useQuery(sealsQuery(kind, id));
  if (uses.length === 0) return null;
  const atFoot = what?.startsWith('seal.');
  return (
    <Section title={say.seals}>
      <ol className="plain stack">
        {uses.map((use) => (
          <li key={use.id} className="stack tight">
            <div className="row apart">
              <span>
                {word(`seal.kind.${use.kind}`)}　{use.paper}　{say.copiesOf(use.copies)}
              </span>
              <StageTag tone={TONES[use.stage]}>{word(`seal.stage.${use.stage}`)}</StageTag>
            </div>
            <span className="soft small">
              <span className="number">{use.number}</span>　{say.askedBy(use.asker, use.askedOn)}
              {use.setOn && `　${say.setBy(use.keeper ?? '', use.setOn)}`}
              {use.refusedBecause && `　${use.refusedBecause}`}
            </span>
            {!atFoot && <SealActs use={use} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

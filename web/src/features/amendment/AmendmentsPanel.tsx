import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Section } from '@/app/CaseFrame';
import type { PanelProps } from '@/app/feature';
import { Day } from '@/kernel/Day';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { Comparison } from './Comparison';
import { amendmentsQuery, TONES } from './types';
import { useSay } from './words';

/** The changes of a signed deal, in order: every version of its terms with its day. */
export default function AmendmentsPanel({ id }: PanelProps) {
  const say = useSay();
  const word = useWord();
  const { data: all = [] } = useQuery(amendmentsQuery(id));
  if (all.length === 0) return null;
  return (
    <Section title={say.amendments}>
      <p className="soft small">{say.versions}</p>
      <ol className="plain stack">
        {all.map((one) => (
          <li key={one.id} className="stack tight">
            <div className="row apart">
              <Link to={`/amendments/${one.id}`}>
                <span className="number">{one.contractNumber ?? one.number}</span>　{one.reason}
              </Link>
              <span className="row">
                {one.signedOn && <Day on={one.signedOn} />}
                <StageTag tone={TONES[one.stage]}>{word(`amendment.stage.${one.stage}`)}</StageTag>
              </span>
            </div>
            <Comparison amendment={one} onlyChanged />
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Section } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { noticeQuery, noticesOfQuery } from './api';
import { PeriodBar } from './PeriodBar';
import { TONES } from './types';
import { useSay } from './words';

/** The notices of a case: the newest with its period, the others in a line. */
export default function NoticePanel({ kind, id }: { kind: string; id: string }) {
  const say = useSay();
  const word = useWord();
  const rows = useQuery(noticesOfQuery(kind, id)).data?.items ?? [];
  const newest = useQuery({ ...noticeQuery(rows[0]?.id ?? ''), enabled: rows.length > 0 }).data;
  if (rows.length === 0) return null;
  return (
    <Section title={say.panel} extra={<Link to={`/notices/${rows[0]?.id}`}>{say.openNotice}</Link>}>
      <div className="stack">
        {newest && <PeriodBar notice={newest} />}
        {rows.slice(1).map((row) => (
          <p key={row.id} className="row small">
            <Link to={`/notices/${row.id}`} className="number">{row.number}</Link>
            <span>{word(`notice.kind.${row.kind}`)}</span>
            <StageTag tone={TONES[row.state]}>{word(`notice.state.${row.state}`)}</StageTag>
          </p>
        ))}
      </div>
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { momentText } from '@/kernel/day';
import { draftsQuery } from './api';
import { useSay } from './words';

/** What one has begun to write and not handed in. */
export function Drafts() {
  const say = useSay();
  const drafts = useQuery(draftsQuery).data ?? [];
  if (drafts.length === 0) return null;
  return (
    <section className="drafts" aria-label={say.drafts}>
      {drafts.map((draft) => (
        <Link key={draft.id} to={`/disclosures/drafts/${draft.id}`} className="notice calm row apart">
          <span>
            <strong>{draft.content.title || say.draftUntitled}</strong>{' '}
            <span className="soft small">{say.savedAt(momentText(draft.savedAt))}</span>
          </span>
          <span>{say.goOn} →</span>
        </Link>
      ))}
    </section>
  );
}

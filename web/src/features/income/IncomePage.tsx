import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { get } from '@/api/client';
import type { PageOf } from '@/kernel/ListPage';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import IncomePanel from './IncomePanel';
import { incomeQuery, type PaymentRow } from './types';
import { useSay } from './words';

/** The account of one matter, as finance keeps it. */
export default function IncomePage() {
  const say = useSay();
  const { kind = '', id = '' } = useParams();
  const account = useQuery(incomeQuery(kind, id));
  const named = useQuery({
    queryKey: ['/api/incomes/payments', 'of', id],
    queryFn: () => get<PageOf<PaymentRow>>('/api/incomes/payments', { matter: id }),
  });
  const matter = named.data?.items[0]?.matter;
  if (!account.data) {
    return (
      <div className="page">
        {account.error ? <ProblemNotice problem={account.error} onAgain={() => void account.refetch()} /> : <Waiting lines={6} />}
      </div>
    );
  }
  return (
    <article className="page narrow stack loose">
      <header className="stack tight">
        <span className="number soft">{matter?.number}</span>
        <h1>{matter?.title ?? say.title}</h1>
        {matter && (
          <div className="off-print">
            <Link to={matter.link}>{say.open}</Link>
          </div>
        )}
      </header>
      <IncomePanel kind={kind} id={id} />
    </article>
  );
}

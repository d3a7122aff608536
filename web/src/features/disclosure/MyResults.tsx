import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { get } from '@/api/client';
import { useSession } from '@/api/session';
import { CaseRiver, riverQuery } from '@/kernel/CaseRiver';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Waiting } from '@/kernel/Waiting';
import { disclosureQuery } from './api';
import { Drafts } from './Drafts';
import { furtherOn } from './furtherOn';
import { type Row, TONES } from './types';
import { useSay } from './words';
import './disclosure.css';

const SHOWN = 4;

/** The inventor's results as cards, each with its river and one sentence of state, and the one button. */
export default function MyResults() {
  const say = useSay();
  const list = useQuery({
    queryKey: ['/api/disclosures', { mine: true }],
    queryFn: () => get<PageOf<Row>>('/api/disclosures', { mine: true }),
  });
  const rows = list.data?.items ?? [];
  const disclose = (
    <Link to="/disclosures/new">
      <Button type="primary" icon={<PlusOutlined aria-hidden />}>
        {say.disclose}
      </Button>
    </Link>
  );
  return (
    <section className="stack">
      <div className="row apart">
        <h2>{say.myResults}</h2>
        <span className="row">
          {rows.length > SHOWN && (
            <Link to="/disclosures?mine=true">
              {say.allMine} {list.data?.total}
            </Link>
          )}
          {disclose}
        </span>
      </div>
      <Drafts />
      <ProblemNotice problem={list.error} onAgain={() => void list.refetch()} />
      {list.isPending && <Waiting lines={4} />}
      {list.data && rows.length === 0 && <Empty action={disclose}>{say.emptyList}</Empty>}
      <ul className="cards">
        {rows.slice(0, SHOWN).map((row) => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Card({ row }: { row: Row }) {
  const word = useWord();
  const say = useSay();
  const { today } = useSession();
  const { data } = useQuery(disclosureQuery(row.id));
  const river = useQuery({ ...riverQuery('disclosure', row.id), retry: false });
  const ahead = river.data && furtherOn(river.data, today);
  const statement = ahead ? say.furtherOn(word(`river.${river.data?.river}.${ahead.stop}`), ahead.day, ahead.who, ahead.what && word(ahead.what)) : data?.statement;
  return (
    <li className="sheet card">
      <div className="row apart">
        <span className="soft small number">{row.number}</span>
        <StageTag tone={TONES[row.stage]}>{word(`disclosure.stage.${row.stage}`)}</StageTag>
      </div>
      <h3>
        <Link className="row-link" to={`/disclosures/${row.id}`}>
          {row.title}
        </Link>
      </h3>
      <p className="soft">{statement ?? ' '}</p>
      <CaseRiver kind="disclosure" id={row.id} small />
    </li>
  );
}

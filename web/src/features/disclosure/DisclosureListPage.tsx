import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { get } from '@/api/client';
import { useIs } from '@/api/session';
import { Day } from '@/kernel/Day';
import { dayOf } from '@/kernel/day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { useUnitName } from '@/kernel/unitName';
import { Drafts } from './Drafts';
import { type Row, STAGES, TONES } from './types';
import { useSay } from './words';

interface Unit {
  id: string;
  name: string;
  tier: string;
}

export default function DisclosureListPage() {
  const say = useSay();
  const word = useWord();
  const unitName = useUnitName();
  const inventor = useIs(['INVENTOR']);
  const looksOnly = useIs(['AUDITOR']);
  const units = useQuery({ queryKey: ['/api/units'], queryFn: () => get<Unit[]>('/api/units'), staleTime: Infinity });
  const colleges = (units.data ?? []).filter((unit) => unit.tier === 'COLLEGE');
  const disclose = !looksOnly && (
    <Link to="/disclosures/new">
      <Button type={inventor ? 'primary' : 'default'} icon={<PlusOutlined aria-hidden />}>
        {say.disclose}
      </Button>
    </Link>
  );
  const columns: Column<Row>[] = [
    { title: say.title, of: (row) => <Title row={row} />, sort: 'number' },
    { title: say.stage, of: (row) => <StageTag tone={TONES[row.stage]}>{word(`disclosure.stage.${row.stage}`)}</StageTag>, width: 120 },
    { title: say.college, of: (row) => unitName(row.collegeName), offPhone: true, width: 150 },
    { title: say.submitter, of: (row) => row.submitter, width: 96 },
    { title: say.since, sort: 'stageSince', of: (row) => <Day on={dayOf(row.stageSince)} />, width: 120, offPhone: true },
  ];
  return (
    <ListPage
      title={say.list}
      lead={say.listLead}
      from="/api/disclosures"
      columns={columns}
      keyOf={(row: Row) => row.id}
      linkOf={(row) => `/disclosures/${row.id}`}
      switches={[{ name: 'mine', label: say.mine }]}
      filters={[
        { name: 'stage', label: say.stage, options: STAGES.map((stage) => ({ value: stage, label: word(`disclosure.stage.${stage}`) })) },
        { name: 'college', label: say.college, options: colleges.map((unit) => ({ value: unit.id, label: unitName(unit.name, unit.id) })) },
      ]}
      actions={disclose}
      before={<Drafts />}
      empty={<Empty action={inventor && disclose}>{inventor ? say.emptyList : say.emptyOffice}</Empty>}
    />
  );
}

function Title({ row }: { row: Row }) {
  return (
    <>
      {row.title}
      <span className="soft small" style={{ display: 'block', fontWeight: 400 }}>
        <span className="number">{row.number}</span>　{row.oneSentence}
      </span>
    </>
  );
}

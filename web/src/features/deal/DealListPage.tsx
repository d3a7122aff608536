import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useIs } from '@/api/session';
import { Empty } from '@/kernel/Empty';
import { houseTitle } from '@/kernel/houseTitle';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { useUnitName } from '@/kernel/unitName';
import { type Row, STAGES, TONES, WAYS } from './types';
import { useSay } from './words';

export default function DealListPage() {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  const office = useIs(['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR']);
  const open = office && (
    <Link to="/deals/new">
      <Button type="primary" icon={<PlusOutlined aria-hidden />}>
        {say.open}
      </Button>
    </Link>
  );
  const columns: Column<Row>[] = [
    {
      title: say.subject,
      sort: 'number',
      of: (row) => (
        <>
          {houseTitle(row.title)}
          <span className="soft small" style={{ display: 'block', fontWeight: 400 }}>
            <span className="number">{row.number}</span>　{row.takerName ?? say.takerOpen}
          </span>
        </>
      ),
    },
    { title: say.way, of: (row) => word(`way.${row.way}`), width: 110 },
    { title: say.price, sort: 'price', of: (row) => <Yuan amount={row.price} wan />, right: true, width: 130 },
    {
      title: say.stage,
      sort: 'stageSince',
      of: (row) => (
        <StageTag tone={row.stopped ? 'now' : TONES[row.stage]}>{row.stopped ? word('deal.rock.objection') : word(`deal.stage.${row.stage}`)}</StageTag>
      ),
      width: 130,
    },
    { title: say.college, of: (row) => unitName(row.collegeName), offPhone: true, width: 150 },
    { title: say.opener, of: (row) => row.opener, width: 96, offPhone: true },
  ];
  return (
    <ListPage
      title={say.list}
      lead={say.listLead}
      from="/api/deals"
      columns={columns}
      keyOf={(row: Row) => row.id}
      linkOf={(row) => `/deals/${row.id}`}
      switches={[{ name: 'mine', label: say.mine }]}
      filters={[
        { name: 'stage', label: say.stage, options: STAGES.map((stage) => ({ value: stage, label: word(`deal.stage.${stage}`) })) },
        { name: 'way', label: say.way, options: WAYS.map((way) => ({ value: way, label: word(`way.${way}`) })) },
      ]}
      hint={say.find}
      actions={open}
      empty={<Empty action={open}>{open ? say.empty : say.emptySeen}</Empty>}
    />
  );
}

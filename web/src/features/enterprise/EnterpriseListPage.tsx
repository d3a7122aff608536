import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useIs } from '@/api/session';
import { Empty } from '@/kernel/Empty';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import type { Row } from './types';
import { useSay } from './words';

export default function EnterpriseListPage() {
  const say = useSay();
  const keeper = useIs(['TRANSFER_OFFICER', 'INSTITUTE_DIRECTOR', 'TECHNOLOGY_MANAGER', 'ASSET_MANAGER']);
  const register = keeper && (
    <Link to="/enterprises/new">
      <Button type="primary" icon={<PlusOutlined aria-hidden />}>
        {say.register}
      </Button>
    </Link>
  );
  const columns: Column<Row>[] = [
    { title: say.name, sort: 'name', of: (row) => row.name },
    { title: say.code, of: (row) => <span className="number">{row.creditCode ?? '—'}</span>, width: 220, offPhone: true },
    { title: say.country, of: (row) => (row.foreignFirm ? <StageTag tone="soon">{`${say.foreign} ${row.country}`}</StageTag> : row.country), width: 130 },
    { title: say.relations, of: (row) => (row.relations > 0 ? <StageTag tone="soon">{say.related}</StageTag> : ''), width: 200, offPhone: true },
  ];
  return (
    <ListPage
      title={say.list}
      lead={say.listLead}
      from="/api/enterprises"
      columns={columns}
      keyOf={(row: Row) => row.id}
      linkOf={(row) => `/enterprises/${row.id}`}
      filters={[
        {
          name: 'foreign',
          label: say.country,
          options: [
            { value: 'false', label: say.domestic },
            { value: 'true', label: say.foreign },
          ],
        },
        {
          name: 'related',
          label: say.relations,
          options: [
            { value: 'true', label: say.related },
            { value: 'false', label: say.unrelated },
          ],
        },
      ]}
      hint={say.find}
      actions={register}
      empty={<Empty action={register}>{register ? say.empty : say.emptySeen}</Empty>}
    />
  );
}

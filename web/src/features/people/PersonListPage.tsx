import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useIs } from '@/api/session';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { useUnitName } from '@/kernel/unitName';
import { useUnitOptions } from './api';
import { KINDS, type PersonRow, ROLES } from './types';
import { useSay } from './words';

export default function PersonListPage() {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  const registrar = useIs(['ADMINISTRATOR', 'HR']);
  const units = useUnitOptions();
  const columns: Column<PersonRow>[] = [
    {
      title: say.name,
      sort: 'name',
      of: (row) => (
        <>
          {row.name} <span className="soft small number">{row.staffNumber}</span>
        </>
      ),
    },
    { title: say.kind, of: (row) => word(`people.kind.${row.kind}`), width: 104 },
    { title: say.unit, of: (row) => unitName(row.unit) },
    { title: say.roles, of: (row) => row.roles.map((role) => word(`role.${role}`)).join(' · '), offPhone: true },
  ];
  return (
    <ListPage
      title={say.persons}
      lead={say.personsLead}
      from="/api/people/register"
      columns={columns}
      keyOf={(row: PersonRow) => row.staffNumber}
      linkOf={(row) => `/people/persons/${row.id}`}
      switches={[{ name: 'left', label: say.left }]}
      filters={[
        { name: 'kind', label: say.kind, options: KINDS.map((kind) => ({ value: kind, label: word(`people.kind.${kind}`) })) },
        { name: 'role', label: say.role, options: ROLES.map((role) => ({ value: role, label: word(`role.${role}`) })) },
        { name: 'unit', label: say.unit, options: units },
      ]}
      actions={
        registrar && (
          <Link to="/people/persons/new">
            <Button type="primary" icon={<PlusOutlined aria-hidden />}>{say.join}</Button>
          </Link>
        )
      }
      empty={<Empty>{say.noPersons}</Empty>}
    />
  );
}

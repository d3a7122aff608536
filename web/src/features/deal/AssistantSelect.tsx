import { useUnitName } from '@/kernel/unitName';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { assistantsQuery } from './api';
import { useSay } from './words';

interface Props {
  value: string | null;
  onChange: (id: string | null) => void;
  /** Who helps already, and may hold the role no longer. */
  known?: { id: string; name: string } | null;
  id?: string;
}

/** One of those who are technology managers today. */
export function AssistantSelect({ value, onChange, known, ...rest }: Props) {
  const say = useSay();
  const unitName = useUnitName();
  const managers = useQuery(assistantsQuery);
  const found = (managers.data ?? []).map((one) => ({ value: one.id, label: `${one.name}　${unitName(one.unit)}` }));
  const options = known && !found.some((one) => one.value === known.id) ? [{ value: known.id, label: known.name }, ...found] : found;
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: '100%' }}
      loading={managers.isFetching}
      placeholder={say.nobodyHelps}
      options={options}
      value={value}
      onChange={(chosen?: string | null) => onChange(chosen ?? null)}
    />
  );
}

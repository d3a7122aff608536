import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { get } from '@/api/client';
import type { PageOf } from '@/kernel/ListPage';

interface Firm {
  id: string;
  name: string;
  creditCode?: string | null;
}

interface Props {
  value: string | null;
  onChange: (id: string | null) => void;
  /** The one that is chosen already, by name. */
  known?: { id: string; name: string } | null;
  id?: string;
  placeholder?: string;
}

/** A firm out of the register, found by name or code while typing. */
export function FirmSelect({ value, onChange, known, ...rest }: Props) {
  const [q, setQ] = useState('');
  const firms = useQuery({
    queryKey: ['/api/enterprises', { q }],
    queryFn: () => get<PageOf<Firm>>('/api/enterprises', { q }),
  });
  const found = (firms.data?.items ?? []).map((firm) => ({ value: firm.id, label: `${firm.name}${firm.creditCode ? `　${firm.creditCode}` : ''}` }));
  const options = known && !found.some((one) => one.value === known.id) ? [{ value: known.id, label: known.name }, ...found] : found;
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setQ }}
      allowClear
      style={{ width: '100%' }}
      loading={firms.isFetching}
      options={options}
      value={value}
      onChange={(chosen?: string | null) => onChange(chosen ?? null)}
    />
  );
}

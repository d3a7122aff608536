import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AutoComplete, Input } from 'antd';
import { get } from '@/api/client';
import { sentences } from './language';
import { usePaused } from './usePaused';
import { useUnitName } from './unitName';

/** A person as the directory knows them. */
export interface PersonEntry {
  id: string;
  name: string;
  staffNumber: string;
  unit: string;
}

const useSay = sentences(
  { find: '姓名、拼音或工号', outside: '校外人员，按姓名填写' },
  { find: 'Name, pinyin or staff number', outside: 'Somebody from outside, by name' },
);

interface Props {
  value: string;
  /** What was typed; a name that nobody in the directory was chosen for. */
  onType: (name: string) => void;
  onPick: (person: PersonEntry) => void;
  id?: string;
  status?: '' | 'error' | 'warning';
  label?: string;
  allowOutside?: boolean;
}

/** Finds a person by name, pinyin, initials or staff number. */
export function PersonPicker({ value, onType, onPick, allowOutside = false, label, ...rest }: Props) {
  const say = useSay();
  const unitName = useUnitName();
  const asked = usePaused(value.trim(), 200);
  const found = useQuery({
    queryKey: ['/api/people', asked],
    queryFn: () => get<PersonEntry[]>('/api/people', { q: asked }),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const people = asked ? (found.data ?? []) : [];
  return (
    <AutoComplete
      {...rest}
      style={{ width: '100%' }}
      value={value}
      onChange={(typed: string) => {
        if (!people.some((person) => person.id === typed)) onType(typed);
      }}
      onSelect={(id: string) => {
        const person = people.find((one) => one.id === id);
        if (person) onPick(person);
      }}
      notFoundContent={asked && found.data?.length === 0 && allowOutside ? say.outside : null}
      options={people.map((person) => ({
        value: person.id,
        label: (
          <span>
            {person.name} <span className="soft small">{unitName(person.unit)}　{person.staffNumber}</span>
          </span>
        ),
      }))}
    >
      <Input placeholder={say.find} aria-label={label} status={rest.status} />
    </AutoComplete>
  );
}

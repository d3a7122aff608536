import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AutoComplete, Input, type RefSelectProps } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { get } from '@/api/client';
import { useKeys } from '@/kernel/keys';
import { sentences } from '@/kernel/language';
import { usePaused } from '@/kernel/usePaused';
import type { MatterRef } from './feature';

const useSay = sentences(
  { find: '搜索编号或标题', none: '没有找到' },
  { find: 'Search number or title', none: 'Nothing found' },
);

/** Finds any matter one may know of by its number or title; `/` leads here from anywhere. */
export function GlobalSearch() {
  const say = useSay();
  const box = useRef<RefSelectProps>(null);
  const go = useNavigate();
  const [typed, setTyped] = useState('');
  const asked = usePaused(typed.trim(), 200);
  const hits = useQuery({
    queryKey: ['search', asked],
    queryFn: () => get<MatterRef[]>('/api/search', { q: asked }),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
  });
  useKeys({ '/': () => box.current?.focus() });
  return (
    <AutoComplete
      ref={box}
      className="search"
      value={typed}
      onChange={setTyped}
      onSelect={(link: string) => {
        setTyped('');
        box.current?.blur();
        void go(link);
      }}
      notFoundContent={asked && hits.data?.length === 0 ? say.none : null}
      options={(asked ? (hits.data ?? []) : []).map((hit) => ({
        key: hit.kind + hit.id,
        value: hit.link,
        label: (
          <div className="row" style={{ flexWrap: 'nowrap' }}>
            <span className="grow" style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{hit.title}</span>
            <span className="soft small number">{hit.number}</span>
          </div>
        ),
      }))}
    >
      <Input prefix={<SearchOutlined className="soft" />} suffix={<kbd className="wide-only">/</kbd>} placeholder={say.find} aria-label={say.find} />
    </AutoComplete>
  );
}

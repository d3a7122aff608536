import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AutoComplete, Input, type RefSelectProps } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { get } from '@/api/client';
import type { Schemas } from '@/api/types';
import { useKeys } from '@/kernel/keys';
import { sentences, useWord } from '@/kernel/language';
import { Marked } from '@/kernel/Marked';
import { usePaused } from '@/kernel/usePaused';

type Hit = Schemas['SearchHit'];

const useSay = sentences(
  { find: '搜索编号、名称、姓名、拼音', all: (typed: string) => `查看“${typed}”的全部结果`, none: '没有找到，按回车看看相近的内容' },
  { find: 'Search number, title, name, pinyin', all: (typed: string) => `All results for “${typed}”`, none: 'Nothing found; press Enter for what comes close' },
);

/** Finds anything one may know of while one types; `/` leads here from anywhere, Enter to all that was found. */
export function GlobalSearch() {
  const say = useSay();
  const word = useWord();
  const box = useRef<RefSelectProps>(null);
  const picked = useRef(false);
  const go = useNavigate();
  const [typed, setTyped] = useState('');
  const asked = usePaused(typed.trim(), 120);
  const hits = useQuery({
    queryKey: ['/api/search/suggestions', asked],
    queryFn: () => get<Hit[]>('/api/search/suggestions', { q: asked }),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
  });
  useKeys({ '/': () => box.current?.focus() });
  const found = asked ? (hits.data ?? []) : [];
  const leave = (to: string) => {
    picked.current = true;
    setTyped('');
    box.current?.blur();
    void go(to);
  };
  const searchAll = () => leave(`/search?${new URLSearchParams({ q: typed.trim() })}`);
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
    // Only when the list, which hears the same key, picked nothing are all results meant.
    setTimeout(() => !picked.current && searchAll());
  };
  return (
    <AutoComplete
      ref={box}
      className="search"
      popupMatchSelectWidth={false}
      classNames={{ popup: { root: 'search-popup' } }}
      value={typed}
      onChange={setTyped}
      onSelect={(value: string) => leave(found.find((hit) => nameOf(hit) === value)?.link ?? value)}
      onKeyDown={onEnter}
      defaultActiveFirstOption={false}
      notFoundContent={asked && asked === typed.trim() && hits.data?.length === 0 ? say.none : null}
      options={
        found.length === 0
          ? []
          : [
              ...grouped(found).map(([kind, some]) => ({
                label: word(`search.kind.${kind}`),
                options: some.map((hit) => ({ key: nameOf(hit), value: nameOf(hit), label: <Suggestion hit={hit} /> })),
              })),
              { key: 'all', value: `/search?${new URLSearchParams({ q: asked })}`, label: <span className="soft">{say.all(asked)}</span> },
            ]
      }
    >
      <Input
        prefix={<SearchOutlined className="soft" aria-hidden />}
        suffix={<kbd className="wide-only">/</kbd>}
        placeholder={say.find}
        aria-label={say.find}
        onKeyDownCapture={() => {
          picked.current = false;
        }}
      />
    </AutoComplete>
  );
}

function Suggestion({ hit }: { hit: Hit }) {
  const word = useWord();
  return (
    <div className="suggestion">
      <span className="title">
        <Marked of={hit.title} />
      </span>
      {hit.number && (
        <span className="soft small number">
          <Marked of={hit.number} />
        </span>
      )}
      {hit.line && (
        <span className="line soft small">
          <Marked of={hit.line} />
        </span>
      )}
      {hit.stage && <span className="stage soft small">{word(hit.stage)}</span>}
    </div>
  );
}

const nameOf = (hit: Hit) => `${hit.kind}:${hit.id}`;

/** Kinds in the order in which the best of each was found. */
function grouped(hits: Hit[]): [string, Hit[]][] {
  const kinds = new Map<string, Hit[]>();
  for (const hit of hits) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  return [...kinds];
}

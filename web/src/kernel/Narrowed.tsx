import { CloseOutlined } from '@ant-design/icons';
import { sentences } from './language';
import type { Filter } from './list';

const useSay = sentences(
  { words: '关键词', without: (what: string) => `去掉条件“${what}”`, clear: '清除全部条件', by: '条件', is: (what: string, value: string) => `${what}：${value}` },
  { words: 'Words', without: (what: string) => `Drop “${what}”`, clear: 'Clear all', by: 'Narrowed by', is: (what: string, value: string) => `${what}: ${value}` },
);

interface Props {
  asked: Record<string, string>;
  filters?: readonly Filter[];
  switches?: readonly { name: string; label: string }[];
  ask: (change: Record<string, string | null>) => void;
}

/** What the list is narrowed by, each with a way to drop it; on paper it says what the list is of. */
export function Narrowed({ asked, filters = [], switches = [], ask }: Props) {
  const say = useSay();
  const chips = narrowedBy(asked, filters, switches, say);
  if (chips.length === 0) return null;
  return (
    <ul className="narrowed" aria-label={say.by}>
      {chips.map(({ name, text }) => (
        <li key={name}>
          {text}
          <button type="button" className="off-print" aria-label={say.without(text)} onClick={() => ask({ [name]: null })}>
            <CloseOutlined aria-hidden />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li className="all off-print">
          <button type="button" onClick={() => ask(Object.fromEntries(chips.map(({ name }) => [name, null])))}>
            {say.clear}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Only what this list knows: a parameter of another part of the page is none of its filters. */
export function narrowedBy(
  asked: Record<string, string>,
  filters: readonly Filter[],
  switches: readonly { name: string; label: string }[],
  say: { words: string; is: (what: string, value: string) => string },
): { name: string; text: string }[] {
  const chips: { name: string; text: string }[] = [];
  if (asked.q) chips.push({ name: 'q', text: say.is(say.words, asked.q) });
  for (const filter of filters) {
    const value = asked[filter.name];
    if (value) chips.push({ name: filter.name, text: say.is(filter.label, filter.options.find((option) => option.value === value)?.label ?? value) });
  }
  for (const { name, label } of switches) if (asked[name] === 'true') chips.push({ name, text: label });
  return chips;
}

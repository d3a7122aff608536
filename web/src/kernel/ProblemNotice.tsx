import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Problem } from '@/api/client';
import { marks, sentences } from './language';

const useSay = sentences(
  {
    unreachable: '连不上服务器',
    unreachableHow: '请检查网络后重试；您填写的内容还在。',
    stale: '内容已更新',
    unknown: '页面出错了',
    unknownHow: '请刷新页面；若仍如此，请告知管理员。',
    again: '重试',
    reload: '查看最新情况',
    afresh: '载入最新内容，重新填写',
    trace: '编号',
  },
  {
    unreachable: 'The server cannot be reached',
    unreachableHow: 'Please check the network and try again; what you typed is still here.',
    stale: 'Changed meanwhile',
    unknown: 'The page failed',
    unknownHow: 'Please reload; if it stays so, tell the administrator.',
    again: 'Try again',
    reload: 'Show the latest',
    afresh: 'Load the latest and start over',
    trace: 'Trace',
  },
);

interface Props {
  problem: unknown;
  /** Asks again; offered where asking again can help. */
  onAgain?: () => void;
  /** How a field of the form is called, where the page does not show its label. */
  labelOf?: (field: string) => string | undefined;
}

/** Says what went wrong and what to do next; nothing when nothing did. */
export function ProblemNotice({ problem, onAgain, labelOf }: Props) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.scrollIntoView?.({ block: 'nearest', behavior: 'smooth' });
  }, [problem]);
  const known = problem instanceof Problem ? problem : null;
  // A sign-in lies on top of the page; afterwards there is nothing left to say.
  if (!problem || known?.slug === 'request/signed-out') return null;
  const title = known ? (known.status === 0 ? say.unreachable : known.isStale ? say.stale : known.title) : say.unknown;
  const detail = known ? (known.status === 0 ? say.unreachableHow : known.detail) : say.unknownHow;
  const again = onAgain && (!known || known.status === 0 || known.status >= 500 || known.isStale);
  const once = known?.errors.length === 1 && known.errors[0]?.detail === detail;
  return (
    <div className="notice" role="alert" ref={box}>
      <div className="row apart">
        <div>
          <strong>{title}</strong>
          {detail && !once && <div>{detail}</div>}
          {known && known.errors.length > 0 && <Faults problem={known} labelOf={labelOf} />}
        </div>
        {again && <Button onClick={onAgain}>{known?.isStale ? say.reload : say.again}</Button>}
        {known?.isStale && !onAgain && <Button onClick={() => location.reload()}>{say.afresh}</Button>}
      </div>
    </div>
  );
}

function Faults({ problem, labelOf }: { problem: Problem; labelOf?: Props['labelOf'] }) {
  return (
    <ul>
      {problem.errors.map((error) => {
        const label = labelOf?.(error.field) ?? labelOnPage(error.field);
        return (
          <li key={error.field + error.slug}>
            <a href={`#field-${error.field}`} onClick={(event) => reach(event, error.field)}>
              {label ? label + marks().colon : ''}
              {error.detail}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** What the page calls a field; it stood there before it could be at fault. */
function labelOnPage(field: string): string | undefined {
  const label = document.getElementById(`field-${field}`)?.querySelector(':scope > label, :scope > .label');
  return label?.firstChild?.textContent ?? undefined;
}

/** Goes to the field itself, or to the nearest thing around it that is on the page. */
function reach(event: { preventDefault(): void }, field: string) {
  event.preventDefault();
  for (let path = field; path; path = path.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
    const place = document.getElementById(`field-${path}`);
    if (place) {
      place.scrollIntoView({ block: 'center', behavior: 'smooth' });
      place.querySelector<HTMLElement>('input, textarea, [tabindex]')?.focus({ preventScroll: true });
      return;
    }
  }
}

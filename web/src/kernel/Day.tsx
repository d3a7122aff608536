import { momentText } from './day';

/** A legal day, as it is written everywhere: `2026-11-23`. */
export function Day({ on }: { on: string | null | undefined }) {
  return on ? (
    <time className="number" dateTime={on}>
      {on}
    </time>
  ) : (
    <span className="soft">—</span>
  );
}

/** When something happened, by the office's clock. */
export function Moment({ at }: { at: string | null | undefined }) {
  return at ? (
    <time className="number" dateTime={at}>
      {momentText(at)}
    </time>
  ) : (
    <span className="soft">—</span>
  );
}

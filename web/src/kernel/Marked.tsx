/** A text, and in it what was looked for. */
export interface MarkedText {
  text: string;
  marks: readonly { from: number; to: number }[];
}

export function Marked({ of }: { of: MarkedText }) {
  return <>{parts(of).map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text))}</>;
}

/** The text in pieces, marked and not, in order. */
export function parts({ text, marks }: MarkedText): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

import { dayOf, daysBetween } from '@/kernel/day';
import { houseTitle } from '@/kernel/houseTitle';
import { marks, useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { type Box, type Item, urgencyOf } from './items';
import { useSay } from './words';

/** The name under which the house itself acts. */
const HOUSE = '渡口';

/** What is asked, of what, since when, due when, and at the other end who has it. */
export function ItemLine({ item, today, box = 'WAITING' }: { item: Item; today: string; box?: Box }) {
  const say = useSay();
  const word = useWord();
  return (
    <>
      <span className="what">
        {word(item.what)}
        <Due due={item.due} today={today} />
      </span>
      <span className="title">{houseTitle(item.matter.title)}</span>
      <span className="soft small row apart">
        <span className="number">{item.matter.number}</span>
        <span>{box === 'DONE' && item.doneAt ? say.done(item.doneBy ?? '', dayOf(item.doneAt)) : say.since(Math.max(0, daysBetween(dayOf(item.since), today)))}</span>
      </span>
      <Whose item={item} box={box} />
    </>
  );
}

/** Who is at the other end: whom it waits for, or from whom it came. */
function Whose({ item, box }: { item: Item; box: Box }) {
  const say = useSay();
  if (box === 'STARTED' && item.waitsFor.length > 0) return <span className="soft small">{say.waitsFor(shortened(item.waitsFor))}</span>;
  if (!item.askedBy || box === 'STARTED' || box === 'DONE') return null;
  // What a day brought comes from nobody.
  if (item.askedBy === HOUSE) return null;
  return <span className="soft small">{box === 'COPIED' ? say.copiedBy(item.askedBy) : say.askedBy(item.askedBy)}</span>;
}

const shortened = (names: readonly string[]) => (names.length > 3 ? `${names.slice(0, 3).join(marks().and)}…` : names.join(marks().and));

function Due({ due, today }: { due?: string | null; today: string }) {
  const say = useSay();
  if (!due) return null;
  const left = daysBetween(today, due);
  switch (urgencyOf(due, today)) {
    case 'overdue':
      return <StageTag tone="now">{say.overdue(-left)}</StageTag>;
    case 'soon':
      return <StageTag tone="soon">{say.dueIn(left)}</StageTag>;
    case 'calm':
      return <span className="soft small">{say.due(due)}</span>;
  }
}

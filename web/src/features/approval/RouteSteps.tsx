import { useSession } from '@/api/session';
import { Moment } from '@/kernel/Day';
import { dayOf, daysBetween } from '@/kernel/day';
import { marks, useWord } from '@/kernel/language';
import type { Approval, Note, Seat, Step } from './types';
import { useSay } from './words';
import './approval.css';

/** The way of a matter, step under step: who signed when and with which words, who has it, who comes. */
export function RouteSteps({ approval }: { approval: Approval }) {
  const word = useWord();
  return (
    <ol className="route">
      {approval.steps.map((step) => (
        <li key={step.place} className={`route-step ${step.state.toLowerCase()}`} aria-current={isHere(approval, step) ? 'step' : undefined}>
          {step.seats.length > 1 && <span className="soft small quorum">{word(`approval.quorum.${step.quorum}`)}</span>}
          {step.seats.map((seat) => (
            <SeatLine key={seat.id} seat={seat} step={step} approval={approval} />
          ))}
        </li>
      ))}
    </ol>
  );
}

const isHere = (approval: Approval, step: Step) => approval.state === 'RUNNING' && step.state === 'HERE';

function SeatLine({ seat, step, approval }: { seat: Seat; step: Step; approval: Approval }) {
  const say = useSay();
  const word = useWord();
  const { signature } = seat;
  return (
    <div className="seat">
      <div className="seat-post">
        {word(`approval.post.${seat.post}`)}
        {seat.addedBy && <span className="soft small"> · {say.addedBy(seat.addedBy)}</span>}
      </div>
      {signature ? (
        <div className="seat-signed">
          <Seal name={signature.name} />
          <div>
            <Moment at={signature.at} />
            {signature.earlier && <span className="soft small"> · {say.earlierSignature}</span>}
            {signature.resolution && (
              <div>
                {signature.resolution.meeting} {signature.resolution.number}{marks().aside(signature.resolution.heldOn)}
            {marks().colon}
            {signature.resolution.text}
                {signature.resolution.conditions && signature.resolution.conditions.length > 0 && (
                  <div className="soft">{word(`approval.outcome.${signature.resolution.outcome}`)}{marks().colon}{signature.resolution.conditions.join(marks().semicolon)}</div>
                )}
              </div>
            )}
            {signature.remarks && <div className="pre-line">{signature.remarks}</div>}
          </div>
        </div>
      ) : (
        <div className={seat.asked ? 'seat-asked' : 'soft'}>
          {seat.names.length > 0 ? seat.names.join(' / ') : <span className="vacant">{seat.asked ? say.nobody : say.vacant}</span>}
          {seat.asked && isHere(approval, step) && <Since approval={approval} />}
        </div>
      )}
    </div>
  );
}

function Since({ approval }: { approval: Approval }) {
  const say = useSay();
  const { today } = useSession();
  return <span className="soft small"> · {say.since(Math.max(0, daysBetween(dayOf(approval.since), today)))}</span>;
}

/** Whoever signed, as a seal: the one place where vermilion means done. */
function Seal({ name }: { name: string }) {
  return <span className="signed-seal">{name}</span>;
}

/** What was said on the way besides signing. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const say = useSay();
  const word = useWord();
  const whither = (note: Note) => {
    if (note.kind !== 'RETURNED') return note.to ?? '';
    return note.to ? note.to.split(/[+|]/).map((post) => word(`approval.post.${post}`)).join(marks().and) : say.backToApplicant;
  };
  if (notes.length === 0) return null;
  return (
    <ul className="route-notes">
      {notes.map((note, place) => (
        <li key={place}>
          <span className="soft small">
            <Moment at={note.at} /> {note.by} {word(`approval.note.${note.kind}`)} {note.kind !== 'REJECTED' && say.toWhom(whither(note))}
          </span>
          {note.remarks && <div className="pre-line">{note.remarks}</div>}
        </li>
      ))}
    </ul>
  );
}

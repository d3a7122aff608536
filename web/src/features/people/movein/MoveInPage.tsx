import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { PackStep } from './PackStep';
import { SeatsStep } from './SeatsStep';
import { type MoveIn, type StepName, useMoveIn } from './steps';
import { UnitsStep } from './UnitsStep';
import { UniversityStep } from './UniversityStep';
import { useSay } from './words';
import './movein.css';

/** Steps that a case cannot do without; mail is a comfort. */
const NEEDED: readonly StepName[] = ['university', 'units', 'seats', 'pack'];

/** From an empty system to the first case: what is there, what is still missing, and the means to bring it. */
export default function MoveInPage() {
  const say = useSay();
  const house = useMoveIn();
  const left = NEEDED.filter((step) => !house.done[step]).length;
  return (
    <div className="page stack loose movein">
      <header className="stack tight">
        <h1>{say.title}</h1>
        <p className="soft">{say.lead}</p>
      </header>
      {!house.isReady && (house.problem ? <ProblemNotice problem={house.problem} /> : <Waiting />)}
      {house.isReady && (
        <>
          <p role="status">{left === 0 ? say.allDone : say.left(left)}</p>
          <ol>
            <Step title={say.university} what={say.universityWhat} done={house.done.university}>
              <UniversityStep letterhead={house.letterhead!} />
            </Step>
            <Step title={say.units} what={say.unitsWhat} done={house.done.units}>
              <UnitsStep units={house.units} />
            </Step>
            <Step title={say.seats} what={say.seatsWhat} done={house.done.seats}>
              {house.units.length < 2 ? <p className="soft">{say.noUnit}</p> : <SeatsStep house={house} />}
            </Step>
            <Step title={say.pack} what={say.packWhat} done={house.done.pack}>
              <PackStep packs={house.packs!} />
            </Step>
            <Step title={say.mail} what={house.done.mail ? say.mailOn : say.mailOff} done={house.done.mail} optional>
              <Link to="/channels">{say.channels}</Link>
            </Step>
            <First house={house} />
          </ol>
        </>
      )}
    </div>
  );
}

interface StepProps {
  title: string;
  what: string;
  done: boolean;
  optional?: boolean;
  children?: ReactNode;
}

function Step({ title, what, done, optional, children }: StepProps) {
  const say = useSay();
  const state = done ? say.done : optional ? say.optional : say.open;
  return (
    <li className={done ? 'done' : ''} data-step-done={done}>
      <section className="stack" aria-label={title}>
        <h2>
          {title} <span className={done ? 'state done' : 'state'}>{state}</span>
        </h2>
        <p className="soft">{what}</p>
        {children}
      </section>
    </li>
  );
}

/** Where it leads: the inventor signs in and discloses. */
function First({ house }: { house: MoveIn }) {
  const say = useSay();
  const inventor = house.held.get('INVENTOR');
  return (
    <li>
      <section className="stack" aria-label={say.first}>
        <h2>{say.first}</h2>
        <p className="soft">{inventor ? say.firstWhat(inventor.name, inventor.staffNumber) : say.firstWaits}</p>
      </section>
    </li>
  );
}

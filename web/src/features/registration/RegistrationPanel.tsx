import { useQuery } from '@tanstack/react-query';
import { Section } from '@/app/CaseFrame';
import type { PanelProps } from '@/app/feature';
import { Copy } from '@/kernel/Copy';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { Acts } from './Acts';
import { type Registration, registrationsQuery, TONES } from './types';
import { useSay } from './words';

/** The registration of the technology contract of a case: where it stands, until when the office decides, what it certified. */
export default function RegistrationPanel({ kind, id, what }: PanelProps) {
  const { data: all = [] } = useQuery(registrationsQuery(kind, id));
  // On the worklist what answers its own question stands at the foot.
  const atFoot = what?.startsWith('registration.');
  return all.map((one) => <One key={one.id} registration={one} acts={!atFoot} />);
}

function One({ registration, acts }: { registration: Registration; acts: boolean }) {
  const say = useSay();
  const word = useWord();
  const { stage, dueOn, workingDays } = registration;
  return (
    <Section title={say.registration} extra={<StageTag tone={TONES[stage]}>{word(`registration.stage.${stage}`)}</StageTag>}>
      <div className="stack">
        <Facts
          of={[
            [say.number, registration.registrationNumber && <Copy key="n" text={registration.registrationNumber} />],
            [say.office, registration.office],
            [say.appliedOn, registration.appliedOn && <Day key="a" on={registration.appliedOn} />],
            [say.acceptedOn, registration.acceptedOn && <Day key="c" on={registration.acceptedOn} />],
            [say.due, dueOn && workingDays && say.period(workingDays, dueOn)],
            [say.returnReason, registration.returns.length > 0 && registration.returns.map((one) => <div key={`${one.on}${one.reason}`}>{say.returned(one.on, one.reason)}</div>)],
            [say.certified, registration.certificates.length > 0 && <Certificates key="z" registration={registration} />],
            [say.reason, registration.reason],
          ]}
        />
        {stage === 'DUE' && <p className="soft small">{say.taxWhat}</p>}
        {acts && <Acts registration={registration} />}
      </div>
    </Section>
  );
}

/** What was certified, in order; the last holds. */
function Certificates({ registration }: { registration: Registration }) {
  const say = useSay();
  return (
    <ol className="plain stack tight">
      {registration.certificates.map((one) => (
        <li key={`${one.on}${one.number}${one.note}`}>
          <Day on={one.on} />　{one.note || say.firstOf(one.number)}
          <div className="soft small">
            {say.contractAmount} <Yuan amount={one.contractAmount} />　{say.technology} <Yuan amount={one.technologyAmount} />
          </div>
        </li>
      ))}
    </ol>
  );
}

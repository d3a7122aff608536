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
import { contractsQuery } from './api';
import { type Contract, TONES } from './types';
import { useSay } from './words';

/** The contract of a case: what is to be signed or was, and what the patent office must hear of it. */
export default function ContractPanel({ kind, id, what }: PanelProps) {
  const { data: contracts = [] } = useQuery(contractsQuery(kind, id));
  // On the worklist what answers a contract's own question stands at the foot.
  const atFoot = what?.startsWith('contract.');
  return contracts.map((contract) => <One key={contract.id} contract={contract} deal={kind === 'deal' ? id : undefined} acts={!atFoot} />);
}

function One({ contract, deal, acts }: { contract: Contract; deal?: string; acts: boolean }) {
  const say = useSay();
  const word = useWord();
  return (
    <Section title={say.contract} extra={<StageTag tone={TONES[contract.stage]}>{word(`contract.stage.${contract.stage}`)}</StageTag>}>
      <div className="stack">
        <Facts
          of={[
            [say.number, <Copy key="n" text={contract.number} />],
            [say.taker, contract.taker],
            [say.amount, <Yuan key="a" amount={contract.amount} />],
            [
              say.rights,
              contract.rights.length > 0 && (
                <ul>
                  {contract.rights.map((right) => (
                    <li key={`${right.number}-${right.title}`}>
                      {word(`contract.right.${right.kind}`)} {right.number && <span className="number">{right.number}</span>} {right.title}
                    </li>
                  ))}
                </ul>
              ),
            ],
            [say.signedOn, contract.signedOn && <Day key="s" on={contract.signedOn} />],
            [say.signers, contract.ourSigner && `${contract.ourSigner} · ${contract.takerSigner}`],
            [say.effectiveOn, contract.signedOn && <Effect key="e" contract={contract} />],
            [say.endsOn, contract.endsOn && <Day key="u" on={contract.endsOn} />],
            [say.filing, contract.filingDue && <Filing key="f" contract={contract} due={contract.filingDue} />],
            [say.course, contract.course.length > 0 && <Course key="t" contract={contract} />],
          ]}
        />
        {acts && <Acts contract={contract} deal={deal} />}
      </div>
    </Section>
  );
}

function Effect({ contract }: { contract: Contract }) {
  const say = useSay();
  return (
    <div>
      {contract.registrations.map((one) => (
        <div key={one.right}>{say.registered(one.right, one.effectiveOn)}</div>
      ))}
      {contract.unregistered.length > 0 && <div className="soft">{say.awaitsOffice}</div>}
      {contract.registrations.length === 0 && contract.effectiveOn && <Day on={contract.effectiveOn} />}
    </div>
  );
}

function Filing({ contract, due }: { contract: Contract; due: string }) {
  const say = useSay();
  return contract.filedOn ? say.filed(contract.filingNumber ?? '', contract.filedOn) : say.filingDue(due);
}

/** What befell it after the signature, in order. */
function Course({ contract }: { contract: Contract }) {
  const say = useSay();
  const word = useWord();
  return (
    <ol className="plain">
      {contract.course.map((turn) => (
        <li key={`${turn.kind}${turn.on}${turn.reason}`}>
          <Day on={turn.on} />　{word(`contract.turn.${turn.kind}`)}
          {turn.ground && `（${word(`contract.ground.${turn.ground}`)}）`}
          <div className="soft small">
            {turn.reason}
            {turn.until && `　${say.cureBy(turn.until)}`}
            {turn.refund && (
              <>
                　{say.refund} <Yuan amount={turn.refund} />
              </>
            )}
          </div>
        </li>
      ))}
      {contract.titleReturnedOn && <li><Day on={contract.titleReturnedOn} />　{say.titleReturned}</li>}
      {contract.filingCancelledOn && <li><Day on={contract.filingCancelledOn} />　{say.filingCancelled}</li>}
    </ol>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { get } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Copy } from '@/kernel/Copy';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import { FilingForm, SigningForm, TitleChangeForm } from './Forms';
import { type Contract, TONES } from './types';
import { useSay } from './words';

/** The contract of a case: what is to be signed or was, and what the patent office must hear of it. */
export default function ContractPanel({ kind, id }: { kind: string; id: string }) {
  const { data: contracts = [] } = useQuery({
    queryKey: ['/api/contracts', kind, id],
    queryFn: () => get<Contract[]>('/api/contracts', { matterKind: kind, matterId: id }),
  });
  return contracts.map((contract) => <One key={contract.id} contract={contract} />);
}

function One({ contract }: { contract: Contract }) {
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
            [say.effectiveOn, contract.stage === 'SIGNED' && <Effect key="e" contract={contract} />],
            [say.filing, contract.filingDue && <Filing key="f" contract={contract} due={contract.filingDue} />],
          ]}
        />
        <Acts contract={contract} />
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

const FORMS = { RECORD_SIGNING: SigningForm, RECORD_TITLE_CHANGE: TitleChangeForm, RECORD_LICENCE_FILING: FilingForm };

function Acts({ contract }: { contract: Contract }) {
  const say = useSay();
  const [open, setOpen] = useState<Contract['may'][number] | null>(null);
  const names = { RECORD_SIGNING: say.sign, RECORD_TITLE_CHANGE: say.titleChange, RECORD_LICENCE_FILING: say.file };
  if (open && contract.may.includes(open)) {
    const Form = FORMS[open];
    return <Form contract={contract} onClose={() => setOpen(null)} />;
  }
  if (contract.may.length === 0) return null;
  return (
    <div className="row off-print">
      {contract.may.map((act, place) => (
        <Button key={act} type={place === 0 ? 'primary' : 'default'} onClick={() => setOpen(act)}>
          {names[act]}
        </Button>
      ))}
    </div>
  );
}

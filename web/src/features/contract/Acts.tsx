import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { CureForm, BreachForm, FilingCancellationForm, RescissionForm, ResumptionForm, SuspensionForm, TitleReturnForm } from './CourseForms';
import { FilingForm, SealForm, SigningForm, TitleChangeForm } from './Forms';
import { type Act, type Contract, FORWARD, ORDER } from './types';
import { useActName, useSay } from './words';

const FORMS = {
  ASK_SEAL: SealForm,
  RECORD_SIGNING: SigningForm,
  RECORD_TITLE_CHANGE: TitleChangeForm,
  RECORD_LICENCE_FILING: FilingForm,
  RECORD_TITLE_RETURN: TitleReturnForm,
  RECORD_FILING_CANCELLATION: FilingCancellationForm,
  RESUME: ResumptionForm,
  RECORD_CURE: CureForm,
  RECORD_BREACH: BreachForm,
  SUSPEND: SuspensionForm,
  RESCIND: RescissionForm,
};

interface Props {
  contract: Contract;
  /** What the contract is the agreement of, where a change of it has a page. */
  deal?: string;
  onDone?: () => void;
}

/** What one may do with a contract; a button opens the form of its act, what ends it lies behind “more”. */
export function Acts({ contract, deal, onDone }: Props) {
  const say = useSay();
  const nameOf = useActName();
  const [open, setOpen] = useState<Act | null>(null);
  if (open && open !== 'SUPPLEMENT' && contract.may.includes(open)) {
    const Form = FORMS[open];
    return <Form contract={contract} onClose={() => setOpen(null)} onDone={onDone} />;
  }
  const offered = ORDER.filter((act) => contract.may.includes(act));
  const first = offered.filter((act) => FORWARD.has(act));
  const rest = offered.filter((act) => !FORWARD.has(act) && act !== 'SUPPLEMENT');
  const change = deal && offered.includes('SUPPLEMENT');
  if (first.length === 0 && rest.length === 0 && !change) return null;
  return (
    <div className="row off-print">
      {first.map((act, place) => (
        <Button key={act} type={place === 0 && act !== 'ASK_SEAL' ? 'primary' : 'default'} onClick={() => setOpen(act)}>
          {nameOf[act]}
        </Button>
      ))}
      {change && (
        <Link to={`/deals/${deal}/amendment`}>
          <Button>{nameOf.SUPPLEMENT}</Button>
        </Link>
      )}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: rest.map((act) => ({ key: act, label: nameOf[act], danger: act === 'RESCIND', onClick: () => setOpen(act) })) }}
        >
          <Button type="text">{say.course}</Button>
        </Dropdown>
      )}
    </div>
  );
}

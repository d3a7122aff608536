import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { AmountInput } from '@/kernel/AmountInput';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useWord } from '@/kernel/language';
import { percentOf, ratioOf } from './figures';
import { LICENCES, type Royalty, ROYALTY_BASES, ROYALTY_PERIODS, type Terms, type Way } from './types';
import { useSay } from './words';

export function blankTerms(way: Way): Terms {
  switch (way) {
    case 'ASSIGNMENT':
      return { type: 'Assignment', delivery: '', laterUse: '' };
    case 'LICENCE':
      return { type: 'Licence', kind: 'NON_EXCLUSIVE', territory: [], except: [], field: '', from: '', until: '', sublicence: false };
    case 'EQUITY':
      return { type: 'Equity', company: '', capital: '', value: '', share: '' };
    case 'DEVELOPMENT':
      return { type: 'Development', subject: '', until: null, ownership: '' };
    case 'CONSULTING':
      return { type: 'Consulting', subject: '', until: null };
    case 'SERVICE':
      return { type: 'Service', subject: '', until: null };
  }
}

/** The terms of one way, in the order one thinks of them. */
export function TermsFields({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
  const say = useSay();
  const word = useWord();
  const change = (part: Partial<Terms>) => onChange({ ...terms, ...part } as Terms);
  switch (terms.type) {
    case 'Assignment':
      return (
        <>
          <Field name="terms.delivery" label={say.delivery}>
            <Input value={terms.delivery} onChange={(event) => change({ delivery: event.target.value })} />
          </Field>
          <Field name="terms.laterUse" label={say.laterUse}>
            <Input value={terms.laterUse} onChange={(event) => change({ laterUse: event.target.value })} />
          </Field>
        </>
      );
    case 'Licence':
      return (
        <div className="grid-form">
          <Field name="terms.kind" label={say.licenceKind} help={say.licenceHelp}>
            <Select value={terms.kind} options={LICENCES.map((kind) => ({ value: kind, label: word(`deal.licence.${kind}`) }))} onChange={(kind) => change({ kind })} />
          </Field>
          <Field name="terms.territory" label={say.territory} help={say.territoryHelp}>
            <Select mode="tags" value={terms.territory} open={false} onChange={(territory) => change({ territory })} />
          </Field>
          <Field name="terms.except" label={say.except} help={say.exceptHelp}>
            <Select mode="tags" value={terms.except} open={false} onChange={(except) => change({ except })} />
          </Field>
          <Field name="terms.field" label={say.useField} help={say.useFieldHelp}>
            <Input value={terms.field} onChange={(event) => change({ field: event.target.value })} />
          </Field>
          <Field name="terms.from" label={say.from} required>
            <DayInput value={terms.from} onChange={(from) => change({ from: from ?? '' })} />
          </Field>
          <Field name="terms.until" label={say.until} required>
            <DayInput value={terms.until} onChange={(until) => change({ until: until ?? '' })} />
          </Field>
          <Checkbox checked={terms.sublicence} onChange={(event) => change({ sublicence: event.target.checked })}>
            {say.sublicence}
          </Checkbox>
          <Checkbox
            checked={Boolean(terms.royalty)}
            onChange={(event) => change({ royalty: event.target.checked ? { rate: '', base: 'SALES', minimum: null, period: 'YEAR', reportWithinDays: 30, payWithinDays: 30 } : null })}
          >
            {say.royalty}
          </Checkbox>
          {terms.royalty && <RoyaltyFields royalty={terms.royalty} onChange={(royalty) => change({ royalty })} />}
        </div>
      );
    case 'Equity':
      return (
        <div className="grid-form">
          <Field name="terms.company" label={say.company} required>
            <Input value={terms.company} onChange={(event) => change({ company: event.target.value })} />
          </Field>
          <Field name="terms.capital" label={say.capital} required>
            <AmountInput value={terms.capital} onChange={(capital) => change({ capital })} />
          </Field>
          <Field name="terms.value" label={say.value} required>
            <AmountInput value={terms.value} onChange={(value) => change({ value })} />
          </Field>
          <Field name="terms.share" label={say.equityShare} help={say.equityShareHelp} required>
            <Input inputMode="decimal" value={terms.share} onChange={(event) => change({ share: event.target.value })} />
          </Field>
        </div>
      );
    default:
      return (
        <div className="grid-form">
          <Field name="terms.subject" label={say.subjectMatter} required>
            <Input value={terms.subject} onChange={(event) => change({ subject: event.target.value })} />
          </Field>
          <Field name="terms.until" label={say.until}>
            <DayInput value={terms.until} onChange={(until) => change({ until })} />
          </Field>
          {terms.type === 'Development' && (
            <Field name="terms.ownership" label={say.ownership}>
              <Input value={terms.ownership} onChange={(event) => change({ ownership: event.target.value })} />
            </Field>
          )}
        </div>
      );
  }
}

/** 提成: a part of what the taker makes, beside the price, which is the entry fee. */
function RoyaltyFields({ royalty, onChange }: { royalty: Royalty; onChange: (royalty: Royalty) => void }) {
  const say = useSay();
  const word = useWord();
  const [percent, setPercent] = useState(royalty.rate ? percentOf(royalty.rate) : '');
  const change = (part: Partial<Royalty>) => onChange({ ...royalty, ...part });
  return (
    <>
      <Field name="terms.royalty.rate" label={say.royaltyRate} help={say.royaltyHelp} required>
        <Input
          suffix="%"
          inputMode="decimal"
          value={percent}
          onChange={(event) => {
            setPercent(event.target.value);
            change({ rate: ratioOf(event.target.value) });
          }}
        />
      </Field>
      <Field name="terms.royalty.base" label={say.royaltyBase} required>
        <Select value={royalty.base} options={ROYALTY_BASES.map((one) => ({ value: one, label: word(`income.royalty.base.${one}`) }))} onChange={(base) => change({ base })} />
      </Field>
      <Field name="terms.royalty.minimum" label={say.royaltyMinimum} help={say.royaltyMinimumHelp}>
        <AmountInput value={royalty.minimum ?? ''} onChange={(minimum) => change({ minimum: minimum || null })} />
      </Field>
      <Field name="terms.royalty.period" label={say.royaltyPeriod}>
        <Select value={royalty.period} options={ROYALTY_PERIODS.map((one) => ({ value: one, label: word(`income.royalty.period.${one}`) }))} onChange={(period) => change({ period })} />
      </Field>
      <Field name="terms.royalty.reportWithinDays" label={say.royaltyReport}>
        <Input inputMode="numeric" suffix={say.days} value={royalty.reportWithinDays ?? ''} onChange={(event) => change({ reportWithinDays: wholeDays(event.target.value) })} />
      </Field>
      <Field name="terms.royalty.payWithinDays" label={say.royaltyPay}>
        <Input inputMode="numeric" suffix={say.days} value={royalty.payWithinDays ?? ''} onChange={(event) => change({ payWithinDays: wholeDays(event.target.value) })} />
      </Field>
    </>
  );
}

const wholeDays = (typed: string): number | null => (/^\d{1,4}$/.test(typed) ? Number(typed) : null);

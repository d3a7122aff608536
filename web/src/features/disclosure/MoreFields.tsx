import { Checkbox, Input, InputNumber, Select } from 'antd';
import { AttachmentInput } from '@/kernel/Attachments';
import { DayInput } from '@/kernel/DayInput';
import { Field } from '@/kernel/Field';
import { useLanguage, useWord } from '@/kernel/language';
import { Lines } from '@/kernel/Lines';
import { COMMON, countryName } from './countries';
import { useFormWords } from './formWords';
import { graceEnds, mayHaveGrace } from './publication';
import { type Content, IP_KINDS, PUBLICATIONS, type Publication, WAYS } from './types';

interface Props {
  content: Content;
  set: (part: Partial<Content>) => void;
}

/** What can wait: comparison, rights, funds, owners, publications, wishes, files. */
export function MoreFields({ content, set }: Props) {
  const words = useFormWords();
  const word = useWord();
  const language = useLanguage();
  return (
    <>
      <Field name="keywords" label={words.keywords} help={words.keywordsHelp}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', '、', ';', '；']} value={content.keywords} onChange={(keywords: string[]) => set({ keywords })} />
      </Field>
      <Field name="industry" label={words.industry} help={words.industryHelp}>
        <Input value={content.industry} onChange={(event) => set({ industry: event.target.value })} />
      </Field>
      <Comparisons content={content} set={set} />
      <Rights content={content} set={set} />
      <Funds content={content} set={set} />
      <Owners content={content} set={set} />
      <Publications content={content} set={set} />
      <Field name="wishedWays" label={words.wishedWays} group>
        <div className="choices">
          {WAYS.map((way) => {
            const on = content.wishedWays.includes(way);
            return (
              <button
                key={way}
                type="button"
                className="chip"
                aria-pressed={on}
                onClick={() => set({ wishedWays: on ? content.wishedWays.filter((one) => one !== way) : [...content.wishedWays, way] })}
              >
                {word(`way.${way}`)}
              </button>
            );
          })}
        </div>
      </Field>
      <Field name="countries" label={words.countries}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          value={content.countries}
          options={COMMON.map((code) => ({ value: code, label: countryName(code, language) }))}
          onChange={(countries: string[]) => set({ countries })}
        />
      </Field>
      <Field name="attachments" label={words.attachments} help={words.attachmentsHelp} group>
        <AttachmentInput value={content.attachments} onChange={(attachments) => set({ attachments })} />
      </Field>
    </>
  );
}

function Comparisons({ content, set }: Props) {
  const words = useFormWords();
  return (
    <Field name="comparison" label={words.comparison} help={words.comparisonHelp} group>
      <Lines
        of={content.comparison}
        onChange={(comparison) => set({ comparison })}
        fresh={() => ({ figure: '', unit: '', present: '', ours: '', source: '' })}
        add={words.addComparison}
        remove={words.remove}
        boxed
      >
        {(line, change) => (
          <div className="line-5">
            {(['figure', 'unit', 'present', 'ours', 'source'] as const).map((part) => (
              <Input key={part} aria-label={words[part]} placeholder={words[part]} value={line[part]} onChange={(event) => change({ [part]: event.target.value })} />
            ))}
          </div>
        )}
      </Lines>
    </Field>
  );
}

function Rights({ content, set }: Props) {
  const words = useFormWords();
  const word = useWord();
  return (
    <Field name="ip" label={words.ip} help={words.ipHelp} group>
      <Lines
        of={content.ip}
        onChange={(ip) => set({ ip })}
        fresh={() => ({ kind: 'PATENT' as const, number: '', title: '', status: '' })}
        add={words.addIp}
        remove={words.remove}
        boxed
      >
        {(ip, change, place) => (
          <>
            <div className="line-2">
              <Select aria-label={words.ipKind} value={ip.kind} options={IP_KINDS.map((kind) => ({ value: kind, label: word(`disclosure.ip.${kind}`) }))} onChange={(kind) => change({ kind })} />
              <Field name={`ip[${place}].number`} label={words.ipNumber} hideLabel>
                <Input placeholder={words.ipNumber} value={ip.number ?? ''} onChange={(event) => change({ number: event.target.value })} />
              </Field>
            </div>
            <div className="line-2">
              <Input aria-label={words.ipTitle} placeholder={words.ipTitle} value={ip.title} onChange={(event) => change({ title: event.target.value })} />
              <Input aria-label={words.ipStatus} placeholder={words.ipStatus} value={ip.status ?? ''} onChange={(event) => change({ status: event.target.value })} />
            </div>
          </>
        )}
      </Lines>
    </Field>
  );
}

function Funds({ content, set }: Props) {
  const words = useFormWords();
  return (
    <Field name="funding" label={words.funding} help={words.fundingHelp} group>
      <Lines
        of={content.funding}
        onChange={(funding) => set({ funding })}
        fresh={() => ({ source: '', number: '', fiscal: false, reportFiled: false, resultRegistered: false })}
        add={words.addFunding}
        remove={words.remove}
        boxed
      >
        {(one, change) => (
          <>
            <div className="line-2">
              <Input aria-label={words.fundingSource} placeholder={words.fundingSource} value={one.source} onChange={(event) => change({ source: event.target.value })} />
              <Input aria-label={words.fundingNumber} placeholder={words.fundingNumber} value={one.number ?? ''} onChange={(event) => change({ number: event.target.value })} />
            </div>
            <div className="row">
              {(['fiscal', 'reportFiled', 'resultRegistered'] as const).map(
                (mark) =>
                  (mark === 'fiscal' || one.fiscal) && (
                    <Checkbox key={mark} checked={one[mark]} onChange={(event) => change({ [mark]: event.target.checked })}>
                      {words[mark]}
                    </Checkbox>
                  ),
              )}
            </div>
          </>
        )}
      </Lines>
    </Field>
  );
}

function Owners({ content, set }: Props) {
  const words = useFormWords();
  return (
    <Field name="otherOwners" label={words.otherOwners} help={words.otherOwnersHelp} group>
      <Lines
        of={content.otherOwners}
        onChange={(otherOwners) => set({ otherOwners })}
        fresh={() => ({ name: '', creditCode: '', share: '0' })}
        add={words.addOwner}
        remove={words.remove}
        boxed
      >
        {(owner, change) => (
          <div className="line-3">
            <Input aria-label={words.ownerName} placeholder={words.ownerName} value={owner.name} onChange={(event) => change({ name: event.target.value })} />
            <Input aria-label={words.ownerCode} placeholder={words.ownerCode} value={owner.creditCode ?? ''} onChange={(event) => change({ creditCode: event.target.value })} />
            <InputNumber<string> stringMode aria-label={words.ownerShare} min="0" max="100" precision={2} controls={false} suffix="%" style={{ width: '100%' }} value={owner.share} onChange={(share) => change({ share: share ?? '0' })} />
          </div>
        )}
      </Lines>
    </Field>
  );
}

function Publications({ content, set }: Props) {
  const words = useFormWords();
  const word = useWord();
  return (
    <Field name="publications" label={words.publications} help={words.publicationsHelp} group>
      <Lines
        of={content.publications}
        onChange={(publications) => set({ publications })}
        fresh={(): Publication => ({ kind: 'PAPER', title: '', on: null, planned: true })}
        add={words.addPublication}
        remove={words.remove}
        boxed
      >
        {(one, change) => (
          <>
            <div className="line-3">
              <Select aria-label={words.pubKind} value={one.kind} options={PUBLICATIONS.map((kind) => ({ value: kind, label: word(`disclosure.publication.${kind}`) }))} onChange={(kind) => change({ kind })} />
              <Input aria-label={words.pubTitle} placeholder={words.pubTitle} value={one.title} onChange={(event) => change({ title: event.target.value })} />
              <DayInput value={one.on} onChange={(on) => change({ on })} />
            </div>
            <Checkbox checked={one.planned} onChange={(event) => change({ planned: event.target.checked })}>
              {words.planned}
            </Checkbox>
            <p className="notice soon small">{mayHaveGrace(one.kind) ? words.someGrace(one.on ? graceEnds(one.on) : '') : words.noGrace}</p>
          </>
        )}
      </Lines>
    </Field>
  );
}

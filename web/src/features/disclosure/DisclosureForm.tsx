import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { Field } from '@/kernel/Field';
import { usePaused } from '@/kernel/usePaused';
import { alikeQuery } from './api';
import { useFormWords } from './formWords';
import { MoreFields } from './MoreFields';
import { TeamEditor } from './TeamEditor';
import type { Content } from './types';
import './disclosure.css';

interface Props {
  content: Content;
  change: (next: (before: Content) => Content) => void;
  /** The disclosure itself when it is revised, which is no duplicate of itself. */
  except?: string;
}

/** The calm form: first what it takes to submit, then what can wait. */
export function DisclosureForm({ content, change, except }: Props) {
  const words = useFormWords();
  const set = (part: Partial<Content>) => change((before) => ({ ...before, ...part }));
  const text = (field: 'title' | 'oneSentence' | 'problem' | 'solution' | 'advantage' | 'field') => ({
    value: content[field],
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  return (
    <div className="form">
      <section className="form-group">
        <h2>{words.first}</h2>
        <p>{words.firstLead}</p>
        <Field name="title" label={words.title} help={words.titleHelp} required>
          <Input maxLength={120} {...text('title')} />
        </Field>
        <AlikeTitles title={content.title} except={except} />
        <Field name="oneSentence" label={words.oneSentence} help={words.oneSentenceHelp} required>
          <Input.TextArea maxLength={120} autoSize={{ minRows: 2, maxRows: 4 }} {...text('oneSentence')} />
        </Field>
        {(['problem', 'solution', 'advantage'] as const).map((part) => (
          <Field key={part} name={part} label={words[part]} help={words[`${part}Help`]} required>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 18 }} maxLength={5000} {...text(part)} />
          </Field>
        ))}
        <Field name="field" label={words.field} help={words.fieldHelp} required>
          <Input maxLength={60} {...text('field')} />
        </Field>
        <Field name="trl" label={words.trl} help={words.trlHelp} required>
          <Select
            value={content.trl || undefined}
            options={words.trlLevels.map((level, place) => ({ value: place + 1, label: `${place + 1}　${level}` }))}
            onChange={(trl: number) => set({ trl })}
          />
        </Field>
        <TeamEditor team={content.team} onChange={(team) => set({ team })} />
      </section>
      <section className="form-group">
        <h2>{words.rest}</h2>
        <p>{words.restLead}</p>
        <MoreFields content={content} set={set} />
      </section>
    </div>
  );
}

/** What sounds like it, while the title is being typed; its line is kept free, so that the form never moves under the hand. */
function AlikeTitles({ title, except }: { title: string; except?: string }) {
  const words = useFormWords();
  const alike = useQuery(alikeQuery(usePaused(title, 500), except)).data ?? [];
  return (
    <div className="alike-line" role="status">
      {alike.length > 0 && (
        <details>
          <summary>{words.alike(alike.length)}</summary>
          <ul className="alike">
            {alike.map((one) => (
              <li key={one.id}>
                <Link to={`/disclosures/${one.id}`} target="_blank">
                  {one.title}
                </Link>
                <span className="soft number">{one.number}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

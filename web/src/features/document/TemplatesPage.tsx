import { useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { get, post } from '@/api/client';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import type { Letterhead, Template } from './types';
import { useSay } from './words';
import './papers.css';

/** The library: every kind of paper with the template it is written with. */
export default function TemplatesPage() {
  const say = useSay();
  const word = useWord();
  const asked = useQuery({ queryKey: ['/api/paper-templates'], queryFn: () => get<Template[]>('/api/paper-templates') });
  const kinds = [...new Set(asked.data?.map((template) => template.matterKind))];
  return (
    <div className="page">
      <header className="page-head">
        <div className="grow">
          <h1>{say.templates}</h1>
          <p>{say.templatesLead}</p>
        </div>
      </header>
      <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} />
      {asked.isPending && <Waiting lines={8} />}
      {kinds.map((kind) => (
        <section key={kind} className="template-kind">
          <h2>{say.ofKind(kind)}</h2>
          <ul className="template-list">
            {asked.data
              ?.filter((template) => template.matterKind === kind)
              .map((template) => (
                <li key={template.form}>
                  <Link to={`/paper-templates/${template.form}`}>
                    <strong>{word(`paper.${template.form}`)}</strong>
                    <span className="soft small">
                      {template.inUse === 0 ? say.inUseShipped : say.inUse(template.inUse)} · {say.editionsCount(template.editions.length)}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {asked.data && <University mayEdit={asked.data.some((template) => template.mayEdit)} />}
    </div>
  );
}

function University({ mayEdit }: { mayEdit: boolean }) {
  const say = useSay();
  const asked = useQuery({ queryKey: ['/api/letterhead'], queryFn: () => get<Letterhead>('/api/letterhead'), meta: { held: true } });
  return (
    <section className="template-kind">
      <h2>{say.letterhead}</h2>
      <p className="soft">{say.letterheadHelp}</p>
      <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} />
      {asked.data && <LetterheadForm letterhead={asked.data} mayEdit={mayEdit} />}
    </section>
  );
}

const FIELDS = ['university', 'creditCode', 'address', 'representative'] as const;

function LetterheadForm({ letterhead, mayEdit }: { letterhead: Letterhead; mayEdit: boolean }) {
  const say = useSay();
  const { message } = App.useApp();
  const [said, setSaid] = useState(letterhead);
  const save = useCommand((_: void, key) => post<Letterhead>('/api/letterhead', said, { key }), {
    onSuccess: () => void message.success(say.saved),
  });
  return (
    <form
      className="letterhead stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {FIELDS.map((field) => (
        <label key={field}>
          <span>{say[field]}</span>
          <Input
            value={said[field]}
            maxLength={120}
            disabled={!mayEdit}
            onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
          />
        </label>
      ))}
      <ProblemNotice problem={save.error} />
      {mayEdit && (
        <div>
          <Button htmlType="submit" type="primary" loading={save.isPending}>
            {say.save}
          </Button>
        </div>
      )}
    </form>
  );
}

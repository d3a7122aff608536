import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { post } from '@/api/client';
import { FormTold } from '@/kernel/Field';
import { merge } from '@/kernel/merge';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { disclosureQuery } from './api';
import { DisclosureForm } from './DisclosureForm';
import { useFormWords } from './formWords';
import type { Content, Disclosure } from './types';
import { useSay } from './words';

/** A disclosure that was sent back: the same form, the remarks at their fields. */
export default function RevisionPage() {
  const { id = '' } = useParams();
  const asked = useQuery(disclosureQuery(id));
  if (!asked.data) return <div className="page narrow">{asked.error ? <ProblemNotice problem={asked.error} /> : <Waiting lines={8} />}</div>;
  return <Revising view={asked.data} />;
}

function Revising({ view: opened }: { view: Disclosure }) {
  const [view] = useState(opened);
  const words = useFormWords();
  const say = useSay();
  const go = useNavigate();
  const kept = useKept(`dukou.revision.${view.id}`, view.content);
  const submitting = useCommand<void, Disclosure>(
    (_, key) => post(`/api/disclosures/${view.id}/revision`, kept.content, { key, seen: view.version }),
    {
      onSuccess: () => {
        kept.forget();
        void go(`/disclosures/${view.id}`, { replace: true });
      },
    },
  );
  const remarks = Object.fromEntries((view.remarks?.fields ?? []).map((one) => [one.field, one.remark]));
  return (
    <div className="page narrow stack">
      <h1>{words.revision}</h1>
      {view.remarks && (
        <div className="notice soon">
          <strong>{say.remarksOf}</strong>
          <div className="pre-line">{view.remarks.remarks}</div>
        </div>
      )}
      <ProblemNotice problem={submitting.error} labelOf={words.labelOf} onAgain={() => location.reload()} />
      <FormTold problem={submitting.error} remarks={remarks}>
        <DisclosureForm content={kept.content} change={kept.change} except={view.id} />
      </FormTold>
      <footer className="form-foot">
        <Button type="primary" size="large" loading={submitting.isPending} onClick={() => submitting.mutate()}>
          {words.submitAgain}
        </Button>
        <Button type="text" onClick={() => void go(`/disclosures/${view.id}`)}>
          {say.cancel}
        </Button>
      </footer>
    </div>
  );
}

/** Keeps what was typed in this browser until it is handed in; what was changed elsewhere meanwhile is put together with it. */
function useKept(name: string, first: Content) {
  const [content, setContent] = useState<Content>(() => {
    const kept = localStorage.getItem(name);
    if (!kept) return first;
    const { base, content } = JSON.parse(kept) as { base: Content; content: Content };
    return merge(base, content, first).content;
  });
  const change = (next: (before: Content) => Content) =>
    setContent((before) => {
      const after = next(before);
      localStorage.setItem(name, JSON.stringify({ base: first, content: after }));
      return after;
    });
  return { content, change, forget: () => localStorage.removeItem(name) };
}

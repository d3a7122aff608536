import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { get, post, remove } from '@/api/client';
import { timeOf } from '@/kernel/day';
import { FormTold } from '@/kernel/Field';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { useDraft } from '@/kernel/useDraft';
import { Waiting } from '@/kernel/Waiting';
import { saveDraft } from './api';
import { DisclosureForm } from './DisclosureForm';
import { useFormWords } from './formWords';
import type { Disclosure, Draft } from './types';

/** A disclosure while it is being written; saved as one types, resumed on any device. */
export default function DraftPage() {
  const { id = '' } = useParams();
  const [opening, setOpening] = useState(0);
  const draft = useQuery({
    queryKey: ['disclosure-draft', id, opening],
    queryFn: () => get<Draft>(`/api/disclosure-drafts/${id}`),
    // Once opened, the form holds the words; asking again would overwrite what is being typed.
    meta: { held: true },
    staleTime: Infinity,
    gcTime: 0,
  });
  if (!draft.data) {
    return <div className="page narrow">{draft.error ? <ProblemNotice problem={draft.error} onAgain={() => void draft.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return <Writing key={opening} draft={draft.data} onReopen={() => setOpening(opening + 1)} />;
}

function Writing({ draft, onReopen }: { draft: Draft; onReopen: () => void }) {
  const words = useFormWords();
  const go = useNavigate();
  const { modal, message } = App.useApp();
  const { content, change, flush, savedAt, isSaving, problem } = useDraft(draft, saveDraft(draft.id));
  const submitting = useCommand<void, Disclosure>(
    async (_, key) => {
      await flush();
      return post('/api/disclosures', { draft: draft.id }, { key });
    },
    {
      onSuccess: (view) => {
        void message.success(words.submitted);
        void go(`/disclosures/${view.id}`, { replace: true });
      },
    },
  );
  const discard = () =>
    modal.confirm({
      title: words.discard,
      content: words.discardWhat,
      okText: words.discardYes,
      okButtonProps: { danger: true },
      cancelText: words.keep,
      onOk: async () => {
        await remove(`/api/disclosure-drafts/${draft.id}`);
        void go('/disclosures', { replace: true });
      },
    });
  return (
    <div className="page narrow stack">
      <header className="page-head">
        <h1 className="grow">{words.newDisclosure}</h1>
        <Button type="text" onClick={discard}>
          {words.discard}
        </Button>
      </header>
      {problem?.isStale && <ProblemNotice problem={problem} onAgain={onReopen} />}
      <ProblemNotice problem={submitting.error} labelOf={words.labelOf} />
      <FormTold problem={submitting.error}>
        <DisclosureForm content={content} change={change} />
      </FormTold>
      <footer className="form-foot">
        <Button type="primary" size="large" loading={submitting.isPending} onClick={() => submitting.mutate()}>
          {words.submit}
        </Button>
        <span className="saved" role="status">
          {problem && !problem.isStale ? words.notSaved : isSaving ? words.saving : words.saved(timeOf(savedAt))}
        </span>
      </footer>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { post, remove } from '@/api/client';
import { timeOf } from '@/kernel/day';
import { FormTold } from '@/kernel/Field';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { type Elsewhere, isFinal, useDraft } from '@/kernel/useDraft';
import { Waiting } from '@/kernel/Waiting';
import { draftKeeping, readDraft } from './api';
import { DisclosureForm } from './DisclosureForm';
import { useFormWords } from './formWords';
import type { Content, Disclosure, Draft } from './types';

/** A disclosure while it is being written; saved as one types, resumed on any device. */
export default function DraftPage() {
  const { id = '' } = useParams();
  const draft = useQuery({
    queryKey: ['disclosure-draft', id],
    queryFn: () => readDraft(id),
    // Once opened, the form holds the words; asking again would overwrite what is being typed.
    meta: { held: true },
    staleTime: Infinity,
    gcTime: 0,
  });
  if (!draft.data) {
    return <div className="page narrow">{draft.error ? <ProblemNotice problem={draft.error} onAgain={() => void draft.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return <Writing key={id} draft={draft.data} />;
}

function Writing({ draft }: { draft: Draft }) {
  const words = useFormWords();
  const go = useNavigate();
  const { modal, message } = App.useApp();
  const { content, change, flush, savedAt, elsewhere, onRead, isSaving, problem } = useDraft(draft, draftKeeping(draft.id));
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
      {problem && isFinal(problem) && <ProblemNotice problem={problem} />}
      {elsewhere && <AlsoElsewhere elsewhere={elsewhere} onRead={onRead} />}
      <ProblemNotice problem={submitting.error} labelOf={words.labelOf} />
      <FormTold problem={submitting.error}>
        <DisclosureForm content={content} change={change} />
      </FormTold>
      <footer className="form-foot">
        <Button type="primary" size="large" loading={submitting.isPending} onClick={() => submitting.mutate()}>
          {words.submit}
        </Button>
        <span className="saved" role="status">
          {problem ? (isFinal(problem) ? words.unsaved : words.notSaved) : isSaving ? words.saving : words.saved(timeOf(savedAt))}
        </span>
      </footer>
    </div>
  );
}

/** What the same person wrote on another device; where both changed one field, the words that gave way are still here. */
function AlsoElsewhere({ elsewhere, onRead }: { elsewhere: Elsewhere<Content>; onRead: () => void }) {
  const words = useFormWords();
  return (
    <div className="notice calm" role="status">
      <div className="row apart">
        <strong>{words.elsewhere(timeOf(elsewhere.at))}</strong>
        <Button onClick={onRead}>{words.gotIt}</Button>
      </div>
      {elsewhere.clashes.length > 0 && <p>{words.clashes}</p>}
      {elsewhere.clashes.map(({ field, words: held }, place) => (
        <div key={place}>
          <strong>{words.labelOf(field) ?? field}</strong>
          {typeof held === 'string' && held !== '' && <blockquote className="pre-line">{held}</blockquote>}
        </div>
      ))}
    </div>
  );
}

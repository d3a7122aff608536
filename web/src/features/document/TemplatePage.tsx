import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { get, post, upload } from '@/api/client';
import { sizeText } from '@/kernel/Attachments';
import { momentText } from '@/kernel/day';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { Waiting } from '@/kernel/Waiting';
import { PagePictures } from './PagePictures';
import type { Template } from './types';
import { useSay } from './words';
import './papers.css';

const SHIPPED = 0;

/** One template: its editions, a sample of each, and the fields that may stand in it. */
export default function TemplatePage() {
  const { form = '' } = useParams();
  const say = useSay();
  const word = useWord();
  const path = `/api/paper-templates/${form}`;
  const asked = useQuery({ queryKey: [path], queryFn: () => get<Template>(path) });
  const [looked, setLooked] = useState<number | null>(null);
  const view = asked.data;
  if (!view) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  const shown = looked ?? view.inUse;
  return (
    <div className="page">
      <header className="page-head">
        <div className="grow">
          <p>
            <Link to="/paper-templates">{say.back}</Link>
          </p>
          <h1>{word(`paper.${form}`)}</h1>
          <p>{view.inUse === SHIPPED ? say.inUseShipped : say.inUse(view.inUse)}</p>
        </div>
      </header>
      <div className="template">
        <div className="stack">
          {view.mayEdit && <Bring path={path} onBrought={(brought) => setLooked(brought.editions[0]?.number ?? null)} />}
          <Editions view={view} path={path} shown={shown} onLook={setLooked} />
          <Fields view={view} />
        </div>
        <Sample key={shown} path={path} edition={shown} />
      </div>
    </div>
  );
}

function Bring({ path, onBrought }: { path: string; onBrought: (template: Template) => void }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const bring = useCommand((file: File, key) => upload<Template>(`${path}/editions`, file, key), { onSuccess: onBrought });
  return (
    <div className="stack">
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label={say.upload}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) bring.mutate(file);
        }}
      />
      <div>
        <Button type="primary" loading={bring.isPending} onClick={() => input.current?.click()}>
          {bring.isPending ? say.uploading : say.upload}
        </Button>
      </div>
      <p className="soft small">{say.uploadHelp}</p>
      <ProblemNotice problem={bring.error} />
    </div>
  );
}

interface EditionsProps {
  view: Template;
  path: string;
  shown: number;
  onLook: (edition: number) => void;
}

function Editions({ view, path, shown, onLook }: EditionsProps) {
  const say = useSay();
  const choose = useCommand((edition: number, key) => post<Template>(`${path}/choice`, { edition }, { key, seen: view.version }));
  const all = [...view.editions, { number: SHIPPED, name: say.shipped, size: 0, uploader: '', uploadedAt: '' }];
  return (
    <div>
      <ProblemNotice problem={choose.error} />
      <ul className="paper-list">
        {all.map((edition) => (
          <li key={edition.number}>
            <div>
              <strong>{edition.number === SHIPPED ? edition.name : say.version(edition.number)}</strong>{' '}
              {edition.number === view.inUse && <span className="in-use small">{say.used}</span>}
              {edition.number !== SHIPPED && (
                <div className="soft small">
                  {edition.name} · {sizeText(edition.size)} · {say.uploadedBy(edition.uploader, momentText(edition.uploadedAt))}
                </div>
              )}
            </div>
            <div className="row small">
              <Button size="small" aria-pressed={shown === edition.number} onClick={() => onLook(edition.number)}>
                {say.sample}
              </Button>
              <Button size="small" href={`${path}/file?edition=${edition.number}`} download>
                {say.download}
              </Button>
              {view.mayEdit && edition.number !== view.inUse && (
                <Button
                  size="small"
                  loading={choose.isPending && choose.variables === edition.number}
                  onClick={() => choose.mutate(edition.number)}
                >
                  {edition.number === SHIPPED ? say.useShipped : say.use}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fields({ view }: { view: Template }) {
  const say = useSay();
  return (
    <details className="template-fields">
      <summary>{say.fields}</summary>
      <p className="soft small">{say.fieldsHelp}</p>
      <ul>
        {view.fields.map((field) => (
          <li key={field.place}>
            <code>{field.place}</code>{' '}
            <span className="soft small">
              {field.label}
              {field.repeats && ` · ${say.repeating}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Sample({ path, edition }: { path: string; edition: number }) {
  const say = useSay();
  const asked = useQuery({
    queryKey: [path, 'sample', edition],
    queryFn: () => get<{ pages: number }>(`${path}/sample`, { edition }),
  });
  return (
    <section aria-label={say.sample}>
      <p className="soft small">{say.sampleHelp}</p>
      <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} />
      {asked.isPending && <Waiting lines={6} />}
      {asked.data && <PagePictures pages={asked.data.pages} address={(page) => `${path}/page?edition=${edition}&page=${page}`} />}
    </section>
  );
}

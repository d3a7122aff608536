import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { get } from '@/api/client';
import { sizeText } from '@/kernel/Attachments';
import { Copy } from '@/kernel/Copy';
import { Moment } from '@/kernel/Day';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { Waiting } from '@/kernel/Waiting';
import { PagePictures } from './PagePictures';
import type { Change, Paper, Version } from './types';
import { useSay } from './words';

/** Every version of a paper: who wrote it when, its files, and what differs from the one before. */
export function Versions({ paper: id }: { paper: string }) {
  const asked = useQuery({ queryKey: ['/api/papers', id], queryFn: () => get<Paper>(`/api/papers/${id}`) });
  if (!asked.data) {
    return asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={3} />;
  }
  return (
    <ol className="paper-versions">
      {asked.data.versions.map((version) => (
        <One key={version.version} paper={id} version={version} />
      ))}
    </ol>
  );
}

function One({ paper, version }: { paper: string; version: Version }) {
  const say = useSay();
  const [shown, setShown] = useState<'pages' | 'differences' | null>(null);
  const file = (format: string) => `/api/papers/${paper}/file?version=${version.version}&format=${format}`;
  const toggle = (what: 'pages' | 'differences') => setShown(shown === what ? null : what);
  return (
    <li>
      <div>
        <strong>{say.version(version.version)}</strong>{' '}
        <span className="soft small">
          {say.by(version.writer)} · <Moment at={version.writtenAt} /> ·{' '}
          {version.edition === 0 ? say.shipped : say.edition(version.edition)}
        </span>
      </div>
      <div className="row small">
        <a href={file('PDF')} download>
          PDF {sizeText(version.pdfSize)}
        </a>
        <a href={file('DOCX')} download>
          Word {sizeText(version.docxSize)}
        </a>
        <a href={version.check} target="_blank" rel="noreferrer">
          {say.check}
        </a>
        <Button size="small" aria-expanded={shown === 'pages'} onClick={() => toggle('pages')}>
          {shown === 'pages' ? say.close : say.look}
        </Button>
        {version.version > 1 && (
          <Button size="small" aria-expanded={shown === 'differences'} onClick={() => toggle('differences')}>
            {say.difference(version.version - 1, version.version)}
          </Button>
        )}
      </div>
      <div className="soft small hash">
        SHA-256 PDF <Copy text={version.pdfHash} />
      </div>
      {shown === 'pages' && (
        <PagePictures
          pages={version.pages}
          address={(page) => `/api/papers/${paper}/page?version=${version.version}&page=${page}`}
        />
      )}
      {shown === 'differences' && <Differences paper={paper} from={version.version - 1} to={version.version} />}
    </li>
  );
}

function Differences({ paper, from, to }: { paper: string; from: number; to: number }) {
  const say = useSay();
  const asked = useQuery({
    queryKey: ['/api/papers', paper, 'differences', from, to],
    queryFn: () => get<Change[]>(`/api/papers/${paper}/differences`, { from, to }),
  });
  if (!asked.data) {
    return asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={3} />;
  }
  if (asked.data.length === 0) return <p className="soft">{say.noDifference}</p>;
  return (
    <div className="wide-table">
      <table className="paper-differences">
        <caption>{say.difference(from, to)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.before}</th>
            <th scope="col">{say.after}</th>
          </tr>
        </thead>
        <tbody>
          {asked.data.map((change) => (
            <tr key={`${change.field}-${change.row ?? 0}`}>
              <th scope="row">
                {change.field}
                {change.row ? <span className="soft"> {say.row(change.row)}</span> : null}
              </th>
              <td>
                <del>{change.before || say.nothing}</del>
              </td>
              <td>
                <ins>{change.after || say.nothing}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

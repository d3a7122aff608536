import { useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { get, newKey, post } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Moment } from '@/kernel/Day';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { PagePictures } from './PagePictures';
import type { Offer, Paper, PaperRow } from './types';
import { Review } from './Review';
import { Versions } from './Versions';
import { useSay } from './words';
import './papers.css';

const SLIP = 'payout-slip';

/** The papers of a case: those that were written, and those that can be written now. */
export default function PapersPanel({ kind, id }: { kind: string; id: string }) {
  const say = useSay();
  const asked = { matterKind: kind, matterId: id };
  const papers = useQuery({ queryKey: ['/api/papers', kind, id], queryFn: () => get<PaperRow[]>('/api/papers', asked) });
  const offers = useQuery({ queryKey: ['/api/papers/offers', kind, id], queryFn: () => get<Offer[]>('/api/papers/offers', asked) });
  const written = papers.data ?? [];
  const open = (offers.data ?? []).filter((offer) => !written.some((paper) => isOf(paper, offer)));
  const failed = papers.error ?? offers.error;
  if (!failed && written.length === 0 && open.length === 0) return null;
  return (
    <Section title={say.papers} offPrint={written.length === 0}>
      <div className="stack">
        <p className="soft off-print">{say.papersLead}</p>
        <ProblemNotice problem={failed} onAgain={() => void Promise.all([papers.refetch(), offers.refetch()])} />
        {written.length > 0 && (
          <ul className="paper-list">
            {written.map((paper) => (
              <Written key={paper.id} paper={paper} offer={offers.data?.find((offer) => isOf(paper, offer))} matter={asked} />
            ))}
          </ul>
        )}
        {open.length > 0 && <Open offers={open} matter={asked} />}
      </div>
    </Section>
  );
}

interface MatterAsked {
  matterKind: string;
  matterId: string;
}

const isOf = (paper: PaperRow, offer: Offer) => paper.form === offer.form && paper.subject === offer.subject;

const write = (matter: MatterAsked, { form, subject }: Offer, key: string) =>
  post<Paper>('/api/papers', { ...matter, form, subject }, { key });

function useTitle() {
  const word = useWord();
  return ({ form, about }: Offer) => word(`paper.${form}`) + (about ? marks().aside(about) : '');
}

function Written({ paper, offer, matter }: { paper: PaperRow; offer?: Offer; matter: MatterAsked }) {
  const say = useSay();
  const title = useTitle()({ form: paper.form, subject: paper.subject, about: paper.person });
  const [shown, setShown] = useState<'pages' | 'versions' | 'review' | null>(null);
  const again = useCommand((_: void, key) => write(matter, offer as Offer, key));
  const file = (format: 'PDF' | 'DOCX') => `/api/papers/${paper.id}/file?version=${paper.version}&format=${format}`;
  const toggle = (what: 'pages' | 'versions' | 'review') => setShown(shown === what ? null : what);
  return (
    <li>
      <div className="row apart">
        <div>
          <strong>{title}</strong> <span className="number soft">{paper.number}</span>
          <div className="soft small">
            {say.version(paper.version)} · {say.by(paper.writer)} · <Moment at={paper.writtenAt} />
          </div>
        </div>
        <div className="row off-print">
          <Button size="small" aria-expanded={shown === 'pages'} onClick={() => toggle('pages')}>
            {shown === 'pages' ? say.close : say.look}
          </Button>
          <Button size="small" href={file('PDF')} download>
            PDF
          </Button>
          <Button size="small" href={file('DOCX')} download>
            Word
          </Button>
          <Button size="small" aria-expanded={shown === 'versions'} onClick={() => toggle('versions')}>
            {shown === 'versions' ? say.close : say.versions}
          </Button>
          <Button size="small" aria-expanded={shown === 'review'} onClick={() => toggle('review')}>
            {shown === 'review' ? say.close : say.review}
          </Button>
          {offer && (
            <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>
              {say.makeAgain}
            </Button>
          )}
        </div>
      </div>
      <ProblemNotice problem={again.error} />
      {shown === 'pages' && (
        <PagePictures
          pages={paper.pages}
          address={(page) => `/api/papers/${paper.id}/page?version=${paper.version}&page=${page}`}
        />
      )}
      {shown === 'versions' && <Versions paper={paper.id} />}
      {shown === 'review' && <Review paper={paper.id} />}
    </li>
  );
}

function Open({ offers, matter }: { offers: Offer[]; matter: MatterAsked }) {
  const say = useSay();
  const title = useTitle();
  const slips = offers.filter((offer) => offer.form === SLIP);
  const [done, setDone] = useState(0);
  const one = useCommand((offer: Offer, key) => write(matter, offer, key));
  // One after the other, each with a key of its own: what was written stays if one fails.
  const all = useCommand(async () => {
    setDone(0);
    for (const [place, slip] of slips.entries()) {
      await write(matter, slip, newKey());
      setDone(place + 1);
    }
  });
  const pending = one.isPending ? one.variables : undefined;
  return (
    <div className="stack off-print">
      <ProblemNotice problem={one.error ?? all.error} />
      <div className="row">
        {offers.map((offer) => (
          <Button
            key={offer.form + offer.subject}
            disabled={all.isPending || (one.isPending && pending !== offer)}
            loading={pending === offer}
            onClick={() => one.mutate(offer)}
          >
            {say.make} {title(offer)}
          </Button>
        ))}
        {slips.length > 1 && (
          <Button type="primary" disabled={one.isPending} loading={all.isPending} onClick={() => all.mutate()}>
            {say.makeAll(slips.length)}
          </Button>
        )}
      </div>
      {all.isPending && (
        <Progress percent={Math.round((100 * done) / slips.length)} format={() => say.making(done, slips.length)} />
      )}
    </div>
  );
}

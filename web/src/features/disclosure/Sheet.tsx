import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { Section } from '@/app/CaseFrame';
import { Attachments } from '@/kernel/Attachments';
import { Day } from '@/kernel/Day';
import { dayOf } from '@/kernel/day';
import { Facts } from '@/kernel/Facts';
import { marks, useLanguage, useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { useUnitName } from '@/kernel/unitName';
import { alikeQuery } from './api';
import { countryName } from './countries';
import { useFormWords } from './formWords';
import { Inherited, MakersOfBefore } from './Inherited';
import { useSay as useSayOfBefore } from './inheritedWords';
import { type Content, type Disclosure, TONES } from './types';
import { useSay } from './words';
import './disclosure.css';

/** What a disclosure says, in the order one judges it. */
export function Sheet({ view }: { view: Disclosure }) {
  const say = useSay();
  const { content } = view;
  return (
    <>
      {view.remarks && <Remarks view={view} />}
      <Section title={say.facts}>
        {content.oneSentence && <p style={{ fontSize: 17, marginBottom: 12 }}>{content.oneSentence}</p>}
        <AtAGlance view={view} />
      </Section>
      {content.problem && (
        <Section title={say.story}>
          <div className="prose">
            {(['problem', 'solution', 'advantage'] as const).map((part) => (
              <Fragment key={part}>
                <h3>{say[part]}</h3>
                <p>{content[part]}</p>
              </Fragment>
            ))}
          </div>
          {content.comparison.length > 0 && <ComparisonTable content={content} />}
        </Section>
      )}
      <Section title={say.team}>{view.origin ? <MakersOfBefore view={view} /> : <Team view={view} />}</Section>
      <Origins content={content} />
      {view.origin && <Inherited origin={view.origin} />}
      <AlikeOnes view={view} />
    </>
  );
}

function Remarks({ view }: { view: Disclosure }) {
  const say = useSay();
  const form = useFormWords();
  const remarks = view.remarks;
  if (!remarks) return null;
  return (
    <div className="notice soon">
      <strong>{say.remarksOf}</strong>
      <div className="pre-line">{remarks.remarks}</div>
      <ul>
        {remarks.fields.map((one) => (
          <li key={one.field}>
            {form.labelOf(one.field) ?? one.field}{marks().colon}{one.remark}
          </li>
        ))}
      </ul>
    </div>
  );
}

function AtAGlance({ view }: { view: Disclosure }) {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  const form = useFormWords();
  const language = useLanguage();
  const before = useSayOfBefore();
  const { content, origin } = view;
  return (
    <Facts
      of={[
        [before.holder, origin?.holder],
        [before.year, origin?.year],
        [say.field, content.field],
        [say.industry, content.industry],
        [say.keywords, content.keywords.join(marks().and)],
        [say.trl, content.trl ? `${say.level(content.trl)}　${form.trlLevels[content.trl - 1] ?? ''}` : null],
        [say.ways, content.wishedWays.map((way) => word(`way.${way}`)).join(marks().and)],
        [say.countries, content.countries.map((code) => countryName(code, language)).join(marks().and)],
        [say.submitted, <span key="s">{view.submitter}　{unitName(view.collegeName)}　<Day on={dayOf(view.submittedAt)} /></span>],
      ]}
    />
  );
}

function ComparisonTable({ content }: { content: Content }) {
  const say = useSay();
  return (
    <div style={{ overflowX: 'auto', marginTop: 16 }}>
      <table className="members">
        <caption className="visually-hidden">{say.comparison}</caption>
        <thead>
          <tr>
            {[say.figure, say.present, say.ours, say.source].map((title) => (
              <th key={title} scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.comparison.map((line, place) => (
            <tr key={place}>
              <td>{line.figure}</td>
              <td className="number">{line.present} {line.unit}</td>
              <td className="number">{line.ours} {line.unit}</td>
              <td className="soft">{line.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Team({ view }: { view: Disclosure }) {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  return (
    <table className="members">
      <tbody>
        {view.content.team.map((member, place) => {
          const at = view.members[place]?.confirmedAt;
          return (
            <tr key={member.person ?? member.name}>
              <td>
                {member.name}
                <span className="soft small" style={{ display: 'block' }}>{unitName(member.unit)}</span>
              </td>
              <td className="soft">{word(`disclosure.role.${member.role}`)}</td>
              <td className="right number">{member.share}%</td>
              <td className="right">
                {!member.person ? (
                  <span className="soft small">{say.outside}</span>
                ) : at ? (
                  <StageTag tone="done">{say.confirmed(dayOf(at))}</StageTag>
                ) : (
                  <StageTag tone="soon">{say.unconfirmed}</StageTag>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What it rests on: rights, funds, other owners, publications, files. */
function Origins({ content }: { content: Content }) {
  const say = useSay();
  const word = useWord();
  const facts = [
    [say.ip, lines(content.ip.map((ip) => [word(`disclosure.ip.${ip.kind}`), ip.title, ip.number, ip.status].filter(Boolean).join('　')))],
    [
      say.funding,
      lines(
        content.funding.map((one) =>
          [
            one.source,
            one.number,
            one.fiscal && say.fiscal,
            one.fiscal && (one.reportFiled ? say.reportFiled : say.reportMissing),
            one.fiscal && (one.resultRegistered ? say.registered : say.registeredMissing),
          ]
            .filter(Boolean)
            .join('　'),
        ),
      ),
    ],
    [say.owners, lines(content.otherOwners.map((owner) => `${owner.name}　${owner.share}%`))],
    [
      say.publications,
      lines(
        content.publications.map((one) =>
          [word(`disclosure.publication.${one.kind}`), one.title, one.on, one.planned && say.planned].filter(Boolean).join('　'),
        ),
      ),
    ],
    [say.attachments, content.attachments.length > 0 && <Attachments key="files" ids={content.attachments} />],
  ] as const;
  return facts.some(([, value]) => value) ? (
    <Section title={`${say.ip} · ${say.funding}`}>
      <Facts of={facts} />
    </Section>
  ) : null;
}

const lines = (texts: string[]) => (texts.length > 0 ? texts.map((text) => <div key={text}>{text}</div>) : null);

/** What sounds like it, among what the reader may see: a duplicate is found before it is accepted. */
function AlikeOnes({ view }: { view: Disclosure }) {
  const say = useSay();
  const word = useWord();
  const alike = useQuery(alikeQuery(view.content.title, view.id)).data ?? [];
  if (alike.length === 0) return null;
  return (
    <Section title={say.alike}>
      <ul className="alike">
        {alike.map((one) => (
          <li key={one.id}>
            <Link to={`/disclosures/${one.id}`}>{one.title}</Link>
            <span className="soft number">{one.number}</span>
            <StageTag tone={TONES[one.stage]}>{word(`disclosure.stage.${one.stage}`)}</StageTag>
            <span className="soft small">{say.alikeHow(Math.round(one.likeness * 100))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Panels } from '@/app/panels';
import { Section } from '@/app/CaseFrame';
import { get } from '@/api/client';
import { Copy } from '@/kernel/Copy';
import { Facts } from '@/kernel/Facts';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Timeline } from '@/kernel/Timeline';
import { Waiting } from '@/kernel/Waiting';
import { RelationForm } from './RelationForm';
import type { Enterprise } from './types';
import { useSay } from './words';

export default function EnterprisePage() {
  const { id = '' } = useParams();
  const say = useSay();
  const word = useWord();
  const [declaring, setDeclaring] = useState(false);
  const asked = useQuery({ queryKey: ['/api/enterprises', id], queryFn: () => get<Enterprise>(`/api/enterprises/${id}`) });
  const view = asked.data;
  if (!view) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={6} />}</div>;
  }
  const { profile } = view;
  const mayDeclare = view.may.includes('DECLARE');
  return (
    <article className="page case">
      <header className="stack tight">
        <div className="row">
          {profile.creditCode && <Copy text={profile.creditCode} />}
          {profile.country !== 'CN' && <StageTag tone="soon">{`${say.foreign} ${profile.country}`}</StageTag>}
        </div>
        <h1>{profile.name}</h1>
      </header>
      {view.may.includes('REVISE') && (
        <div className="case-actions row off-print">
          <Link to={`/enterprises/${id}/revision`}>
            <Button>{say.revise}</Button>
          </Link>
        </div>
      )}
      <div className="case-body">
        <div className="stack loose case-parts">
          <Section title={say.facts}>
            <Facts
              of={[
                [say.address, profile.address],
                [say.note, profile.note],
                [say.contacts, profile.contacts.length > 0 && profile.contacts.map((one) => [one.name, one.post, one.phone, one.email].filter(Boolean).join(marks().comma)).join(marks().semicolon)],
              ]}
            />
          </Section>
          <Section title={say.relations} extra={mayDeclare && !declaring && <Button size="small" onClick={() => setDeclaring(true)}>{say.declare}</Button>}>
            {declaring && <RelationForm view={view} onDone={() => setDeclaring(false)} />}
            {view.relations.length === 0 && <p className="soft">{say.noRelations}</p>}
            <Facts
              of={view.relations.map((one) => [
                one.name,
                `${word(`enterprise.kin.${one.kin}`)} · ${word(`enterprise.tie.${one.tie}`)}　${one.detail}${one.declaredOn ? `　${say.declaredOn(one.declaredOn)}` : ''}`,
              ])}
            />
          </Section>
          <Panels kind="enterprise" id={id} />
        </div>
        <aside>
          <Timeline kind="enterprise" id={id} />
        </aside>
      </div>
    </article>
  );
}

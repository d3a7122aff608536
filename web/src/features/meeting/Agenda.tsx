import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { dayOf } from '@/kernel/day';
import { marks, useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { useMeetingAct } from './api';
import { RecuseForm } from './RecuseForm';
import { ResolveForm } from './ResolveForm';
import { type AgendaLine, type Meeting, OUTCOME_TONES } from './types';
import { useSay } from './words';

/** The agenda in its order: dragged, or moved by the buttons; beside it what waits for a meeting. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const say = useSay();
  const may = meeting.may.includes('ARRANGE');
  const [dragged, setDragged] = useState<number | null>(null);
  const arranging = useMeetingAct<string[]>(meeting, (items) => ['order', { items }]);
  const listed = meeting.agenda.filter((line) => line.state === 'LISTED');
  const move = (from: number, to: number) => {
    const ids = listed.map((line) => line.id);
    const [moved] = ids.splice(from, 1);
    if (moved && to >= 0 && to <= ids.length && from !== to) {
      ids.splice(to, 0, moved);
      arranging.mutate(ids);
    }
  };
  return (
    <div className="stack">
      <ProblemNotice problem={arranging.error} />
      {meeting.agenda.length === 0 && <p className="soft">{say.agendaNone}</p>}
      <ol className="agenda">
        {meeting.agenda.map((line) => {
          const place = listed.indexOf(line);
          const movable = may && place >= 0;
          return (
            <li
              key={line.id}
              draggable={movable}
              onDragStart={() => setDragged(place)}
              onDragOver={(event) => movable && event.preventDefault()}
              onDrop={() => {
                if (dragged !== null && movable) move(dragged, place);
                setDragged(null);
              }}
            >
              <Line
                meeting={meeting}
                line={line}
                order={
                  movable && listed.length > 1 ? (
                    <span className="row off-print order">
                      <HolderOutlined title={say.drag} className="soft" />
                      <Button size="small" type="text" icon={<ArrowUpOutlined aria-hidden />} aria-label={`${say.up} ${line.place}`} disabled={place === 0 || arranging.isPending} onClick={() => move(place, place - 1)} />
                      <Button size="small" type="text" icon={<ArrowDownOutlined aria-hidden />} aria-label={`${say.down} ${line.place}`} disabled={place === listed.length - 1 || arranging.isPending} onClick={() => move(place, place + 1)} />
                    </span>
                  ) : null
                }
              />
            </li>
          );
        })}
      </ol>
      {meeting.waiting.length > 0 && (
        <div className="stack tight off-print">
          <h3>{say.waiting}</h3>
          <ul className="agenda">
            {meeting.waiting.map((line) => (
              <li key={line.id}>
                <Matter line={line} />
                {meeting.stage === 'CALLED' && <Admit meeting={meeting} line={line} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Matter({ line }: { line: AgendaLine }) {
  const say = useSay();
  return (
    <div className="stack none">
      <Link to={line.matter.link}>{line.matter.title}</Link>
      <span className="soft small">
        <span className="number">{line.matter.number}</span>　{say.applicant(line.applicant, dayOf(line.since))}
      </span>
    </div>
  );
}

function Admit({ meeting, line }: { meeting: Meeting; line: AgendaLine }) {
  const say = useSay();
  const admitting = useMeetingAct(meeting, () => [`items/${line.id}/admission`, {}]);
  return (
    <>
      <Button size="small" loading={admitting.isPending} onClick={() => admitting.mutate()}>{say.admit}</Button>
      <ProblemNotice problem={admitting.error} />
    </>
  );
}

function Line({ meeting, line, order }: { meeting: Meeting; line: AgendaLine; order: ReactNode }) {
  const say = useSay();
  const [open, setOpen] = useState<'resolve' | 'recuse' | null>(null);
  const postponing = useMeetingAct(meeting, () => [`items/${line.id}/postponement`, {}]);
  const listed = line.state === 'LISTED';
  const mayRecord = listed && meeting.may.includes('RECORD') && meeting.attendance.length > 0;
  return (
    <div className="stack tight">
      <div className="row apart">
        <span className="row">
          <b className="item-place">{say.item(line.place)}</b>
          {order}
        </span>
        <Outcome line={line} />
      </div>
      <Matter line={line} />
      <Said meeting={meeting} line={line} />
      <ProblemNotice problem={postponing.error} />
      {open === 'resolve' && <ResolveForm meeting={meeting} line={line} onDone={() => setOpen(null)} />}
      {open === 'recuse' && <RecuseForm meeting={meeting} line={line} onDone={() => setOpen(null)} />}
      {!open && (
        <div className="row off-print">
          {mayRecord && !line.recused && (
            <Button type={line.verdict ? 'default' : 'primary'} onClick={() => setOpen('resolve')}>{line.verdict ? say.resolveAgain : say.resolve}</Button>
          )}
          {mayRecord && <Button type="text" onClick={() => setOpen('recuse')}>{say.recuse}</Button>}
          {listed && meeting.may.includes('ARRANGE') && (
            <Button type="text" loading={postponing.isPending} onClick={() => postponing.mutate()}>{say.postpone}</Button>
          )}
        </div>
      )}
    </div>
  );
}

export function Outcome({ line }: { line: AgendaLine }) {
  const word = useWord();
  const say = useSay();
  if (line.state === 'GONE') return <StageTag tone="ended">{say.gone}</StageTag>;
  return line.verdict ? <StageTag tone={OUTCOME_TONES[line.verdict.outcome]}>{word(`meeting.outcome.${line.verdict.outcome}`)}</StageTag> : null;
}

/** Who decides about it, who steps back, and what was said and resolved. */
export function Said({ meeting, line }: { meeting: Meeting; line: AgendaLine }) {
  const say = useSay();
  const { bench, verdict } = line;
  return (
    <>
      {line.recusals.length > 0 && (
        <p className="small">
          <span className="soft">{say.recusals}{marks().colon}</span>
          {line.recusals.map((one) => one.name + marks().aside(one.reason ?? say.recusalByPart)).join(marks().and)}
        </p>
      )}
      {meeting.attendance.length > 0 && (
        <p className="small soft">
          {say.bench(bench.members, bench.present, bench.least)}
          {!bench.quorate && <b className="short"> {say.noQuorum}</b>}
        </p>
      )}
      {line.recused && <p className="notice calm small">{say.recused}</p>}
      {verdict && (
        <div className="verdict stack tight">
          {verdict.discussion && <p className="pre-line"><span className="soft">{say.discussion}{marks().colon}</span>{verdict.discussion}</p>}
          <p className="pre-line"><span className="soft">{say.text}{marks().colon}</span>{verdict.text}</p>
          {verdict.votes && <p>{say.votesSaid(verdict.votes.agreed, verdict.votes.against, verdict.votes.abstained)}</p>}
          {verdict.conditions.length > 0 && (
            <div>
              <span className="soft">{say.conditions}{marks().colon}</span>
              <ol className="plain">{verdict.conditions.map((one) => <li key={one}>{one}</li>)}</ol>
            </div>
          )}
          {verdict.charges.length > 0 && (
            <div>
              <span className="soft">{say.tasks}{marks().colon}</span>
              <ol className="plain">{verdict.charges.map((one) => <li key={one.what}>{one.what}{marks().aside(one.ownerName + marks().comma + one.due)}</li>)}</ol>
            </div>
          )}
        </div>
      )}
    </>
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { Day } from '@/kernel/Day';
import { Empty } from '@/kernel/Empty';
import { useWord } from '@/kernel/language';
import { type Column, ListPage } from '@/kernel/ListPage';
import { StageTag } from '@/kernel/StageTag';
import { bodiesQuery, useYears } from './api';
import { type MeetingRow, STAGE_TONES, STAGES } from './types';
import { useSay } from './words';

/** The meetings of the bodies one sits on or serves, the latest first. */
export default function MeetingListPage() {
  const say = useSay();
  const word = useWord();
  const bodies = useQuery(bodiesQuery).data ?? [];
  const serves = bodies.some((body) => body.serves);
  const years = useYears();
  const columns: Column<MeetingRow>[] = [
    { title: say.number, of: (row) => row.number },
    { title: say.body, of: (row) => row.bodyName, offPhone: true },
    { title: say.heldOn, of: (row) => <><Day on={row.heldOn} /> {row.startsAt}</>, onPhone: say.heldOn, width: 170 },
    { title: say.place, of: (row) => row.place, onPhone: say.place },
    { title: say.cutoff, of: (row) => <Day on={row.cutoff} />, onPhone: say.cutoff, width: 120 },
    { title: say.agenda, of: (row) => say.matters(row.matters), onPhone: say.agenda },
    { title: say.stage, of: (row) => <StageTag tone={STAGE_TONES[row.stage]}>{word(`meeting.stage.${row.stage}`)}</StageTag>, width: 130 },
  ];
  return (
    <ListPage<MeetingRow>
      title={say.meetings}
      lead={say.lead}
      from="/api/meetings"
      hint={say.hint}
      columns={columns}
      keyOf={(row) => row.id}
      linkOf={(row) => `/meetings/${row.id}`}
      filters={[
        { name: 'stage', label: say.stage, options: STAGES.map((stage) => ({ value: stage, label: word(`meeting.stage.${stage}`) })) },
        { name: 'year', label: say.year, options: years },
        { name: 'body', label: say.body, options: bodies.map((body) => ({ value: body.id, label: body.name })) },
      ]}
      actions={
        <>
          <Link to="/decisions">{say.decisions}</Link>
          {serves && (
            <Link to="/meetings/new">
              <Button type="primary" icon={<PlusOutlined aria-hidden />}>{say.call}</Button>
            </Link>
          )}
        </>
      }
      empty={<Empty>{say.none}</Empty>}
    />
  );
}

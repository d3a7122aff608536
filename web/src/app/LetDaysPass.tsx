import { FastForwardOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { get, post } from '@/api/client';
import type { Schemas } from '@/api/types';
import { daysAfter, daysBetween } from '@/kernel/day';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { sentences } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { useCommand } from '@/kernel/useCommand';
import { type HouseDay, houseDayQuery } from './HouseDay';

const useSay = sentences(
  {
    open: '让时间往前走',
    how: '公示要等十五天以上，演示里不必真等。',
    choice: '走多远',
    one: '过一天',
    notice: '走到公示期满的次日',
    which: '哪一份公示',
    some: '过几天',
    days: '天数',
    unit: '天',
    reach: (day: string) => `到 ${day}`,
    after: '日子对所有登录的人一起过去，不能倒回。每一天都按顺序开始：到期的公示会期满，到期的付款会催办，到期的委托会结束。',
    go: (day: string) => `走到 ${day}`,
    cancel: '不走了',
  },
  {
    open: 'Let days pass',
    how: 'A notice takes fifteen days and more; in a demonstration nobody has to wait for them.',
    choice: 'How far',
    one: 'One day',
    notice: 'To the day after a notice ends',
    which: 'Which notice',
    some: 'Some days',
    days: 'Days',
    unit: 'days',
    reach: (day: string) => `until ${day}`,
    after: 'Days pass for everyone who is signed in and cannot be taken back. Each begins in its turn: notices come to their end, payments fall due, delegations run out.',
    go: (day: string) => `Go on to ${day}`,
    cancel: 'Stay here',
  },
);

/** Only where the data are a demonstration, and for whoever may: days go by as they would in life, only faster. */
export function LetDaysPass() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const house = useQuery(houseDayQuery).data;
  if (!house?.may.includes('LET_PASS')) return null;
  return (
    <>
      <Button type="link" size="small" icon={<FastForwardOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {say.open}
      </Button>
      <Modal open={open} onCancel={() => setOpen(false)} footer={null} title={say.open} width={480} destroyOnHidden>
        <HowFar house={house} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

type Choice = 'one' | 'notice' | 'some';

function HowFar({ house, onDone }: { house: HouseDay; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { standing, here } = useStandingNotices(house);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [days, setDays] = useState<number | null>(7);
  const choice = chosen ?? (here ? 'notice' : 'one');
  const which = standing.find((one) => one.id === notice) ?? here ?? standing[0];
  const until = { one: daysAfter(house.today, 1), notice: which && daysAfter(which.lastDay, 1), some: days ? daysAfter(house.today, days) : undefined }[choice];
  const passing = useCommand((day: string, key) => post<HouseDay>('/api/house-day/passage', { until: day }, { key }), {
    onSuccess: (told) => {
      queries.setQueryData(houseDayQuery.queryKey, told);
      onDone();
    },
  });
  return (
    <Form
      className="stack"
      aria-label={say.open}
      act={until ? say.go(until) : say.open}
      ready={Boolean(until)}
      command={passing}
      onAct={() => until && passing.mutate(until)}
      cancel={say.cancel}
      onCancel={onDone}
    >
      <p className="soft">{say.how}</p>
      <Field name="until" label={say.choice} group>
        <Radio.Group value={choice} onChange={(event) => setChosen(event.target.value as Choice)} className="stack tight">
          <Radio value="one">
            {say.one} <span className="soft number">{say.reach(daysAfter(house.today, 1))}</span>
          </Radio>
          {standing.length > 0 && <Radio value="notice">{say.notice}</Radio>}
          {choice === 'notice' && which && (
            <Select
              aria-label={say.which}
              value={which.id}
              onChange={setNotice}
              style={{ width: '100%' }}
              options={standing.map((one) => ({ value: one.id, label: `${daysAfter(one.lastDay, 1)}　${one.number}　${one.headline}` }))}
            />
          )}
          <Radio value="some">{say.some}</Radio>
          {choice === 'some' && (
            <InputNumber aria-label={say.days} suffix={say.unit} min={1} max={house.mostAtOnce} precision={0} value={days} onChange={setDays} style={{ width: 120 }} />
          )}
        </Radio.Group>
      </Field>
      <p className="notice calm">{say.after}</p>
    </Form>
  );
}

type NoticeRow = Schemas['NoticeListRow'];

/** Notices whose end is within reach, the next first; the one that the page behind is about, if it is about one. */
function useStandingNotices(house: HouseDay): { standing: NoticeRow[]; here?: NoticeRow } {
  const { pathname } = useLocation();
  const asked = useQuery({
    queryKey: ['/api/notices', { state: 'OPEN', size: 100 }],
    queryFn: () => get<PageOf<NoticeRow>>('/api/notices', { state: 'OPEN', size: 100 }),
  });
  const standing = (asked.data?.items ?? [])
    .filter((one) => one.lastDay >= house.today && daysBetween(house.today, one.lastDay) < house.mostAtOnce)
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay));
  return { standing, here: standing.find((one) => pathname === `/notices/${one.id}` || pathname === one.matterLink) };
}

import { DownOutlined, EyeOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal, Popconfirm, Popover, Radio, Select, Tooltip } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { get, post, remove } from '@/api/client';
import { useIs, useSession } from '@/api/session';
import type { Schemas } from '@/api/types';
import { sentences } from './language';
import { ProblemNotice } from './ProblemNotice';
import { useCommand } from './useCommand';

type View = Schemas['SearchViewOfList'];
type Sharing = View['sharing'];

const useSay = sentences(
  {
    views: '视图',
    none: '还没有视图。先设好条件，再保存下来，下次一点就到。',
    whole: '全部',
    save: '保存当前条件…',
    saveTitle: '保存视图',
    reviseTitle: '修改视图',
    name: '名称',
    sharing: '谁能看到',
    MINE: '只有我',
    UNIT: '我任职的单位',
    ALL: '所有人',
    unit: '单位',
    keep: '保存',
    cancel: '不保存',
    revise: '改名或共享',
    replace: '用当前条件替换',
    drop: '删除',
    dropAsk: (name: string) => `删除视图“${name}”？与它共享的人也将看不到。`,
    dropYes: '删除',
    dropNo: '保留',
    first: '打开列表时先用它',
    notFirst: '打开列表时不再先用它',
    by: (name: string) => `${name} 共享`,
  },
  {
    views: 'Views',
    none: 'No view yet. Narrow the list, save it, and next time it is one click away.',
    whole: 'All',
    save: 'Save what is chosen…',
    saveTitle: 'Save view',
    reviseTitle: 'Revise view',
    name: 'Name',
    sharing: 'Who finds it',
    MINE: 'Only me',
    UNIT: 'A unit I work in',
    ALL: 'Everybody',
    unit: 'Unit',
    keep: 'Save',
    cancel: 'Do not save',
    revise: 'Rename or share',
    replace: 'Replace by what is chosen',
    drop: 'Remove',
    dropAsk: (name: string) => `Remove the view “${name}”? Those it is shared with lose it too.`,
    dropYes: 'Remove',
    dropNo: 'Keep',
    first: 'Open the list with it',
    notFirst: 'No longer open the list with it',
    by: (name: string) => `Shared by ${name}`,
  },
);

/** What the address of a list says that is worth keeping: not on which page one was. */
export function kept(params: URLSearchParams): string {
  const query = new URLSearchParams(params);
  query.delete('after');
  query.sort();
  return query.toString();
}

/** The ways in which one looks at this list: one's own and those shared with one. */
export function Views() {
  const say = useSay();
  const list = useLocation().pathname;
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<'new' | View>();
  const views = useQuery({ queryKey: ['/api/views', list], queryFn: () => get<View[]>('/api/views', { list }) });
  // Whoever audits uses what others share and keeps nothing.
  const audits = useIs(['AUDITOR']);
  const now = kept(params);
  const here = views.data?.find((view) => view.query === now && now !== '');
  const first = views.data?.find((view) => view.opensFirst);
  // Only when one comes to the list with nothing asked; clearing the conditions afterwards shows the whole of it.
  const came = useRef(now === '' ? 'whole' : 'asked');
  useEffect(() => {
    if (came.current === 'whole' && views.data) {
      came.current = 'asked';
      if (first?.query) setParams(new URLSearchParams(first.query), { replace: true });
    }
  }, [views.data]);
  const show = (query: string) => {
    came.current = 'asked';
    setParams(new URLSearchParams(query));
    setOpen(false);
  };
  /** The form takes the place of the views; what was kept is then seen among them. */
  const write = (what: 'new' | View) => {
    setOpen(false);
    setForm(what);
  };
  if (audits && !views.data?.length) return null;
  return (
    <>
      <Popover
        trigger="click"
        placement="bottomRight"
        open={open}
        onOpenChange={setOpen}
        content={
          <div className="views">
            {views.data?.length === 0 && <p className="soft small">{say.none}</p>}
            <ul>
              {views.data && views.data.length > 0 && (
                <li>
                  <button type="button" className="name" aria-current={now === ''} onClick={() => show('')}>
                    {say.whole}
                  </button>
                </li>
              )}
              {views.data?.map((view) => (
                <Line key={view.id} view={view} now={now} isHere={view === here} audits={audits} onShow={() => show(view.query)} onRevise={() => write(view)} />
              ))}
            </ul>
            {now !== '' && !here && !audits && (
              <Button block onClick={() => write('new')}>
                {say.save}
              </Button>
            )}
          </div>
        }
      >
        <Button icon={<EyeOutlined aria-hidden />} aria-label={here ? `${say.views} ${here.name}` : say.views}>
          {here?.name ?? say.views} <DownOutlined aria-hidden style={{ fontSize: 11 }} />
        </Button>
      </Popover>
      {form && (
        <ViewForm
          of={form === 'new' ? undefined : form}
          list={list}
          query={form === 'new' ? now : form.query}
          onDone={(isKept) => {
            setForm(undefined);
            setOpen(isKept);
          }}
        />
      )}
    </>
  );
}

interface LineProps {
  view: View;
  now: string;
  isHere: boolean;
  audits: boolean;
  onShow: () => void;
  onRevise: () => void;
}

function Line({ view, now, isHere, audits, onShow, onRevise }: LineProps) {
  const say = useSay();
  const precede = useCommand<void, void>((_, key) =>
    view.opensFirst ? remove(`/api/views/${view.id}/precedence`) : post(`/api/views/${view.id}/precedence`, {}, { key }),
  );
  const replace = useCommand<void, View>((_, key) => post(`/api/views/${view.id}/revision`, { ...told(view), query: now }, { key, seen: view.version }));
  const drop = useCommand<void, void>(() => remove(`/api/views/${view.id}`));
  return (
    <li>
      <button type="button" className="name" aria-current={isHere} onClick={onShow}>
        {view.name}
        {view.may.length === 0 && <span className="soft small"> {say.by(view.ownerName)}</span>}
      </button>
      <span className="acts">
        {!audits && (
          <Tooltip title={view.opensFirst ? say.notFirst : say.first}>
            <button type="button" aria-pressed={view.opensFirst} aria-label={view.opensFirst ? say.notFirst : say.first} onClick={() => precede.mutate()}>
              {view.opensFirst ? '★' : '☆'}
            </button>
          </Tooltip>
        )}
        {view.may.includes('REVISE') && (
          <>
            {now !== '' && now !== view.query && (
              <button type="button" onClick={() => replace.mutate()}>
                {say.replace}
              </button>
            )}
            <button type="button" onClick={onRevise}>
              {say.revise}
            </button>
          </>
        )}
        {view.may.includes('REMOVE') && (
          <Popconfirm title={say.dropAsk(view.name)} okText={say.dropYes} cancelText={say.dropNo} onConfirm={() => drop.mutate()}>
            <button type="button">{say.drop}</button>
          </Popconfirm>
        )}
      </span>
      <ProblemNotice problem={precede.error ?? replace.error ?? drop.error} />
    </li>
  );
}

const told = ({ name, query, sharing, unit }: View) => ({ name, query, sharing, unit });

interface FormProps {
  of?: View;
  list: string;
  query: string;
  onDone: (isKept: boolean) => void;
}

function ViewForm({ of, list, query, onDone }: FormProps) {
  const say = useSay();
  const session = useSession();
  const units = [...new Map(session.roles.map((held) => [held.unit, held.unitName]))];
  const [name, setName] = useState(of?.name ?? '');
  const [sharing, setSharing] = useState<Sharing>(of?.sharing ?? 'MINE');
  const [unit, setUnit] = useState(of?.unit ?? units[0]?.[0]);
  const keep = useCommand<void, View>(
    (_, key) => {
      const view = { name, query, sharing, unit: sharing === 'UNIT' ? unit : null };
      return of ? post(`/api/views/${of.id}/revision`, view, { key, seen: of.version }) : post('/api/views', { list, view }, { key });
    },
    { onSuccess: () => onDone(true) },
  );
  return (
    <Modal
      open
      title={of ? say.reviseTitle : say.saveTitle}
      okText={say.keep}
      cancelText={say.cancel}
      okButtonProps={{ disabled: name.trim() === '', loading: keep.isPending }}
      onOk={() => keep.mutate()}
      onCancel={() => onDone(false)}
      width={440}
    >
      <div className="stack">
        <ProblemNotice problem={keep.error} />
        <label>
          {say.name}
          <Input autoFocus maxLength={40} value={name} onChange={(event) => setName(event.target.value)} onPressEnter={() => name.trim() !== '' && keep.mutate()} />
        </label>
        <div role="group" aria-label={say.sharing}>
          <div>{say.sharing}</div>
          <Radio.Group
            value={sharing}
            onChange={(event) => setSharing(event.target.value as Sharing)}
            options={(['MINE', ...(units.length > 0 ? ['UNIT'] : []), 'ALL'] as Sharing[]).map((value) => ({ value, label: say[value] }))}
          />
        </div>
        {sharing === 'UNIT' && units.length > 1 && (
          <Select aria-label={say.unit} value={unit} onChange={setUnit} options={units.map(([value, label]) => ({ value, label }))} />
        )}
      </div>
    </Modal>
  );
}

import { App, Button, Popconfirm } from 'antd';
import { post } from '@/api/client';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { useSay } from './words';

/** The administrator has the index made anew, should it ever be wrong. */
export function Rebuilding() {
  const say = useSay();
  const { message } = App.useApp();
  const rebuild = useCommand<void, void>((_, key) => post('/api/search/rebuilding', {}, { key }), {
    onSuccess: () => void message.success(say.rebuilt),
  });
  return (
    <footer className="section off-print" style={{ marginTop: 32 }}>
      <ProblemNotice problem={rebuild.error} />
      <Popconfirm title={say.rebuildAsk} okText={say.yes} cancelText={say.no} onConfirm={() => rebuild.mutate()}>
        <Button loading={rebuild.isPending}>{say.rebuild}</Button>
      </Popconfirm>
    </footer>
  );
}

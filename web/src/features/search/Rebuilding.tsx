import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { post } from '@/api/client';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import { useSay } from './words';

/** The administrator has the index made anew, should it ever be wrong, and says why. */
export function Rebuilding() {
  const say = useSay();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const rebuild = useCommand<string, void>((why, key) => post('/api/search/rebuilding', { reason: why }, { key }), {
    onSuccess: () => {
      setReason('');
      void message.success(say.rebuilt);
    },
  });
  return (
    <footer className="section stack tight off-print" style={{ marginTop: 32 }}>
      <h2>{say.rebuild}</h2>
      <p className="soft small">{say.rebuildAsk}</p>
      <ProblemNotice problem={rebuild.error} />
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim()) rebuild.mutate(reason.trim());
        }}
      >
        <Input maxLength={200} style={{ maxWidth: 360 }} placeholder={say.reason} aria-label={say.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
        <Button htmlType="submit" loading={rebuild.isPending} disabled={reason.trim() === ''}>
          {say.rebuild}
        </Button>
      </form>
    </footer>
  );
}

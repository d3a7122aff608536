import { App, Button } from 'antd';
import { post } from '@/api/client';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useCommand } from '@/kernel/useCommand';
import type { Packs } from './steps';
import { useSay } from './words';

export function PackStep({ packs }: { packs: Packs }) {
  const say = useSay();
  const word = useWord();
  const { modal } = App.useApp();
  const following = useCommand<string>((pack, key) => post('/api/policy-packs/choice', { pack }, { key }));
  const follow = (pack: string) => {
    // The first choice takes nothing away from anybody.
    if (!packs.chosen) following.mutate(pack);
    else
      modal.confirm({
        title: say.chooseSure,
        content: `${word(`policy.pack.${pack}`)}${say.comma}${say.chooseSureWhat}`,
        okText: say.choose,
        cancelText: say.cancel,
        onOk: () => following.mutate(pack),
      });
  };
  return (
    <>
      <ProblemNotice problem={following.error} />
      <ul className="packs">
        {packs.names.map((pack) => (
          <li key={pack} className="stack tight">
            <strong>{word(`policy.pack.${pack}`)}</strong>
            <span className="soft">{word(`policy.pack-note.${pack}`)}</span>
            {packs.chosen && packs.followed === pack ? (
              <span className="state done">{say.chosen}</span>
            ) : (
              <Button loading={following.isPending && following.variables === pack} aria-label={`${say.choose}：${word(`policy.pack.${pack}`)}`} onClick={() => follow(pack)}>
                {say.choose}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

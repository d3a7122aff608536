import { Button } from 'antd';
import { Link, useRouteError } from 'react-router';
import { Empty } from '@/kernel/Empty';
import { sentences } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';

const useSay = sentences(
  { nowhere: '没有这个页面，或您无权查看。', home: '回到首页', reload: '刷新页面' },
  { nowhere: 'There is no such page, or you may not see it.', home: 'Go home', reload: 'Reload' },
);

/** A page that failed, or whose files a newer version has replaced. */
export function Mishap() {
  const problem = useRouteError();
  const say = useSay();
  return (
    <div className="page narrow stack">
      <ProblemNotice problem={problem} />
      <div className="row">
        <Button type="primary" onClick={() => location.reload()}>
          {say.reload}
        </Button>
        <Link to="/">{say.home}</Link>
      </div>
    </div>
  );
}

export function Nowhere() {
  const say = useSay();
  return (
    <div className="page narrow">
      <Empty action={<Link to="/">{say.home}</Link>}>{say.nowhere}</Empty>
    </div>
  );
}

import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useRouteError } from 'react-router';
import { type Role, useIs } from '@/api/session';
import { Empty } from '@/kernel/Empty';
import { sentences } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';

const useSay = sentences(
  {
    nowhere: '没有这个页面',
    nowhereWhy: '地址可能有误，或您无权查看。',
    notYours: '无权办理',
    notYoursWhy: '这个页面由其他岗位使用。如确有需要，请联系管理员。',
    home: '回到首页',
    reload: '刷新页面',
  },
  {
    nowhere: 'There is no such page',
    nowhereWhy: 'The address may be wrong, or you may not see it.',
    notYours: 'Not yours to do',
    notYoursWhy: 'Others work with this page. If you need it, please ask the administrator.',
    home: 'Go home',
    reload: 'Reload',
  },
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
      <h1>{say.nowhere}</h1>
      <Empty action={<Link to="/">{say.home}</Link>}>{say.nowhereWhy}</Empty>
    </div>
  );
}

/** A page for those who hold one of these roles; to others it says so, and asks the server nothing. */
export function OnlyFor({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const say = useSay();
  if (useIs(roles)) return children;
  return (
    <div className="page narrow">
      <h1>{say.notYours}</h1>
      <Empty action={<Link to="/">{say.home}</Link>}>{say.notYoursWhy}</Empty>
    </div>
  );
}

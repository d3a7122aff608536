import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useRouteError } from 'react-router';
import { isReachable } from '@/api/client';
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
    cutOff: '连不上服务器',
    cutOffHow: '请检查网络。线路恢复后，这个页面会自动打开。',
    again: '重试',
  },
  {
    nowhere: 'There is no such page',
    nowhereWhy: 'The address may be wrong, or you may not see it.',
    notYours: 'Not yours to do',
    notYoursWhy: 'Others work with this page. If you need it, please ask the administrator.',
    home: 'Go home',
    reload: 'Reload',
    cutOff: 'The server cannot be reached',
    cutOffHow: 'Please check the network. This page opens by itself when the line is back.',
    again: 'Try again',
  },
);

/** How often the server is asked for while the line is cut, in milliseconds. */
const AGAIN = 5_000;

/** A page that failed, whose files a newer version has replaced, or that could not be fetched because the line is cut. */
export function Mishap() {
  const problem = useRouteError();
  const say = useSay();
  const { isCut, ask } = useLine();
  if (isCut === undefined) return <div className="page narrow" />;
  return (
    <div className="page narrow stack">
      {isCut ? (
        <div className="notice" role="alert">
          <strong>{say.cutOff}</strong>
          <div>{say.cutOffHow}</div>
        </div>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      <div className="row">
        <Button type="primary" onClick={isCut ? ask : () => location.reload()}>
          {isCut ? say.again : say.reload}
        </Button>
        <Link to="/">{say.home}</Link>
      </div>
    </div>
  );
}

/** Whether the line to the server is cut. When it is back, the page is loaded anew: what failed to come is not asked for twice by every browser. */
function useLine() {
  const [isCut, setCut] = useState<boolean>();
  const ask = () => void isReachable().then((answers) => (answers && isCut ? location.reload() : setCut(!answers)));
  useEffect(() => {
    if (isCut === undefined) return ask();
    if (!isCut) return;
    const timer = setInterval(ask, AGAIN);
    addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      removeEventListener('online', ask);
    };
  }, [isCut]);
  return { isCut, ask };
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

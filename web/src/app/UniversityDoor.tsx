import { BankOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { signInWaysQuery } from '@/api/session';
import { sentences } from '@/kernel/language';
import { noteWhereToReturn, refusalOf } from './returning';

const useSay = sentences(
  {
    enter: '用统一身份认证登录',
    or: '或用本系统的用户名和密码',
    unknown: (number: string) => `统一身份认证已通过，但工号 ${number} 不在本系统的人员名录中，或已离校。请联系系统管理员。`,
    refused: '统一身份认证没有确认您的身份，或等待太久。请重试。',
    silent: '统一身份认证暂时没有回应，请稍后再试，或用本系统的用户名和密码登录。',
  },
  {
    enter: 'Sign in with your university account',
    or: 'or with a name and password of this system',
    unknown: (number: string) =>
      `The university knows you, but staff number ${number} is not in the register of this system, or has left. Please ask the administrator.`,
    refused: 'The university’s sign-in did not confirm who you are, or it took too long. Please try again.',
    silent: 'The university’s sign-in does not answer at present. Try again later, or use your name and password here.',
  },
);

/** The university's own sign-in, where the administrator has set one up, and why it let somebody not in. */
export function UniversityDoor({ elsewhere = false }: { elsewhere?: boolean }) {
  const say = useSay();
  const ways = useQuery(signInWaysQuery).data ?? [];
  const [refusal] = useState(() => refusalOf(location.hash));
  useEffect(() => {
    // Told once: a reload is a fresh start.
    if (refusal) history.replaceState(history.state, '', location.pathname + location.search);
  }, [refusal]);
  return (
    <>
      {refusal && (
        <div className="notice" role="alert">
          {refusal.slug === 'people/number-unknown' ? say.unknown(refusal.number) : refusal.slug === 'people/sign-in-service-silent' ? say.silent : say.refused}
        </div>
      )}
      {ways.map((way) => (
        <Button
          key={way.address}
          size="large"
          block
          icon={<BankOutlined />}
          href={way.address}
          target={elsewhere ? '_blank' : undefined}
          onClick={noteWhereToReturn}
        >
          {way.name || say.enter}
        </Button>
      ))}
      {ways.length > 0 && <p className="soft or">{say.or}</p>}
    </>
  );
}

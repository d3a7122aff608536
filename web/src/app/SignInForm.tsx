import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { Problem } from '@/api/client';
import { type Session, signIn } from '@/api/session';
import { Field } from '@/kernel/Field';
import { sentences } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';

const useSay = sentences(
  { login: '用户名', password: '密码', signIn: '登录', chosen: '您自己的新密码', chosenHelp: '刚才输入的是一次性密码。新密码至少 10 个字符。' },
  { login: 'Sign-in name', password: 'Password', signIn: 'Sign in', chosen: 'A password of your own', chosenHelp: 'The password you entered works once. The new one has at least 10 characters.' },
);

/** Not a fault: whoever comes with a password for once is asked for one of their own. */
const CHOOSE = 'people/password-to-be-chosen';

export function SignInForm({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const say = useSay();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const entering = useMutation<Session, Problem, void>({
    mutationFn: () => signIn(login.trim(), password, chosen ?? undefined),
    onError: (problem) => {
      if (problem.slug === CHOOSE) setChosen(chosen ?? '');
    },
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (login.trim() && password) entering.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field name="login" label={say.login}>
        <Input size="large" autoFocus autoComplete="username" value={login} onChange={(event) => setLogin(event.target.value)} />
      </Field>
      <Field name="password" label={say.password}>
        <Input.Password size="large" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} />
      </Field>
      {chosen !== null && (
        <Field name="newPassword" label={say.chosen} help={say.chosenHelp}>
          <Input.Password size="large" autoFocus autoComplete="new-password" value={chosen} onChange={(event) => setChosen(event.target.value)} />
        </Field>
      )}
      <ProblemNotice problem={entering.error?.slug === CHOOSE ? null : entering.error} />
      <Button type="primary" size="large" htmlType="submit" block loading={entering.isPending}>
        {say.signIn}
      </Button>
    </form>
  );
}

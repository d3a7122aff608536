import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { newKey, post, type Problem } from '@/api/client';
import { Field, FormTold } from '@/kernel/Field';
import { sentences } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { LanguageSwitch } from './LanguageSwitch';

const useSay = sentences(
  {
    title: '第一位管理员',
    lead: '这是一座空的渡口。请为自己建立管理员账号；这个链接只能用一次。',
    name: '姓名',
    unit: '单位',
    unitHelp: '例如：信息化办公室',
    login: '用户名',
    password: '密码',
    passwordHelp: '至少 10 个字符。',
    create: '建立账号',
    badLink: '链接不完整：请使用启动时打印的整个地址。',
    used: '这个链接已经用过，或已失效。账号建好后请直接登录。',
    done: '账号已建立。',
    go: '去登录',
  },
  {
    title: 'The first administrator',
    lead: 'This house is empty. Make an administrator account for yourself; the link works once.',
    name: 'Name',
    unit: 'Unit',
    unitHelp: 'For example: IT Office',
    login: 'Sign-in name',
    password: 'Password',
    passwordHelp: 'At least 10 characters.',
    create: 'Make the account',
    badLink: 'The link is not complete: please use the whole address printed at the start.',
    used: 'This link was used already, or works no more. Once the account is there, please sign in.',
    done: 'The account is there.',
    go: 'Sign in',
  },
);

/** Reached by the one-time link printed at the first start of an empty house; the secret never leaves the fragment. */
export default function FirstAdministratorPage() {
  const say = useSay();
  const secret = location.hash.slice(1);
  const [form, setForm] = useState({ name: '', unit: '', login: '', password: '' });
  const making = useMutation<unknown, Problem, void>({
    mutationFn: () => post('/api/public/first-administrator', { ...form, secret }, { key: newKey() }),
  });
  const input = (field: keyof typeof form) => ({
    value: form[field],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [field]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };
  return (
    <div className="page narrow stack loose" style={{ maxWidth: 480 }}>
      <header className="row apart">
        <h1>{say.title}</h1>
        <LanguageSwitch />
      </header>
      {making.isSuccess ? (
        <div className="notice calm">
          {say.done} <a href="/app/move-in">{say.go}</a>
        </div>
      ) : (
        <form className="stack" onSubmit={submit}>
          <p className="soft">{say.lead}</p>
          {!secret && <div className="notice">{say.badLink}</div>}
          {making.error?.status === 404 ? (
            <div className="notice" role="alert">
              {say.used} <a href="/app/">{say.go}</a>
            </div>
          ) : (
            <ProblemNotice problem={making.error} />
          )}
          <FormTold problem={making.error}>
            <Field name="name" label={say.name} required>
              <Input autoComplete="name" {...input('name')} />
            </Field>
            <Field name="unit" label={say.unit} help={say.unitHelp} required>
              <Input autoComplete="organization" {...input('unit')} />
            </Field>
            <Field name="login" label={say.login} required>
              <Input autoComplete="username" {...input('login')} />
            </Field>
            <Field name="password" label={say.password} help={say.passwordHelp} required>
              <Input.Password autoComplete="new-password" {...input('password')} />
            </Field>
          </FormTold>
          <Button type="primary" htmlType="submit" disabled={!secret} loading={making.isPending}>
            {say.create}
          </Button>
        </form>
      )}
    </div>
  );
}

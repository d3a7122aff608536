import { useMutation, useQuery } from '@tanstack/react-query';
import { type DemoAccount, demoAccountsQuery, type Session, signIn } from '@/api/session';
import { Boat } from '@/kernel/CaseRiver';
import { sentences, useLanguage, useWord } from '@/kernel/language';
import { LanguageSwitch } from './LanguageSwitch';
import { SignInForm } from './SignInForm';
import { UniversityDoor } from './UniversityDoor';
import './signin.css';

const useSay = sentences(
  {
    name: '渡口',
    motto: '从实验室到市场，一程一程送过去。',
    what: '高校科技成果转化：披露、洽谈、审批、公示、签约、到账、分配。',
    demo: '演示数据',
    demoHow: '选一个角色直接进入，密码都是 dukou。',
    portal: '公开页面',
  },
  {
    name: 'Dukou',
    motto: 'From the laboratory to the market, one landing at a time.',
    what: 'Technology transfer of a university: disclosure, negotiation, approval, notice, contract, income, reward.',
    demo: 'Demonstration',
    demoHow: 'Choose a role to enter; every password is dukou.',
    portal: 'Public pages',
  },
);

export function SignInPage({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const say = useSay();
  const accounts = useQuery(demoAccountsQuery).data ?? [];
  return (
    <div className="signin">
      <header className="row apart">
        <span className="row brand">
          <Boat size={28} /> {say.name}
        </span>
        <span className="row">
          <a href="/">{say.portal}</a>
          <LanguageSwitch />
        </span>
      </header>
      <main className={accounts.length > 0 ? 'two' : ''}>
        <section className="stack">
          <h1>{say.motto}</h1>
          <p className="soft">{say.what}</p>
          <div className="door stack">
            <UniversityDoor />
            <SignInForm onSignedIn={onSignedIn} />
          </div>
        </section>
        {accounts.length > 0 && (
          <section className="stack tight roles">
            <h2>{say.demo}</h2>
            <p className="soft">{say.demoHow}</p>
            <Roles accounts={accounts} onSignedIn={onSignedIn} />
          </section>
        )}
      </main>
      <Shore />
    </div>
  );
}

function Roles({ accounts, onSignedIn }: { accounts: DemoAccount[]; onSignedIn: (session: Session) => void }) {
  const word = useWord();
  const english = useLanguage() === 'en';
  const entering = useMutation({
    mutationFn: (account: DemoAccount) => signIn(account.login, account.password),
    onSuccess: onSignedIn,
  });
  return (
    <ul>
      {accounts.map((account) => (
        <li key={account.login + account.role}>
          <button type="button" disabled={entering.isPending} onClick={() => entering.mutate(account)} data-login={account.login}>
            <span>{account.name}</span>
            <span className="soft">{word(`role.${account.role}`)}</span>
            <span className="soft unit">{english && account.unitEn ? account.unitEn : account.unit}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The water at the foot of the page. */
function Shore() {
  return (
    <svg className="shore" viewBox="0 0 1200 90" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 40C150 20 300 60 480 44S800 20 960 40s180 16 240 6V90H0z" fill="var(--shallow)" />
      <path d="M0 62c180-18 330 14 520 4s300-26 460-8 160 6 220 2V90H0z" fill="var(--shallow-strong)" />
    </svg>
  );
}

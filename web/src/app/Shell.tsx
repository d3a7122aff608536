import { MenuOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Dropdown } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { get } from '@/api/client';
import { rolesOf, type Session, signOut } from '@/api/session';
import { Boat } from '@/kernel/CaseRiver';
import { useKeys } from '@/kernel/keys';
import { sentences, useLanguage, useWord } from '@/kernel/language';
import type { PageOf } from '@/kernel/ListPage';
import { useUnitName } from '@/kernel/unitName';
import type { MenuEntry } from './feature';
import { features } from './features';
import { GlobalSearch } from './GlobalSearch';
import { HouseDayNote } from './HouseDay';
import { KeyHelp } from './KeyHelp';
import { LanguageSwitch } from './LanguageSwitch';
import { LetDaysPass } from './LetDaysPass';
import { RoleSwitch } from './RoleSwitch';
import './shell.css';

const useSay = sentences(
  { name: '渡口', menu: '菜单', more: '更多', signOut: '退出登录', portal: '公开页面', keys: '快捷键', demo: '演示数据，不是真实的人和事。', skip: '跳到内容', me: '我的资料', lent: (name: string, role: string, until: string) => `代 ${name} · ${role}，至 ${until}` },
  { name: 'Dukou', menu: 'Menu', more: 'More', signOut: 'Sign out', portal: 'Public pages', keys: 'Keys', demo: 'Demonstration: these people and cases are invented.', skip: 'Skip to content', me: 'About me', lent: (name: string, role: string, until: string) => `For ${name} · ${role}, until ${until}` },
);

const HEADS = features.flatMap(({ head }) => head ?? []);

/** What stays while pages change: the menu, the search, and who one is. */
export function Shell({ session }: { session: Session }) {
  const say = useSay();
  const [menuOpen, setMenuOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const place = useLocation();
  const moving = useNavigation().state !== 'idle';
  const menu = useMenu(session);
  useKeys({ '?': () => setHelpOpen(true) });
  useEffect(() => setMenuOpen(false), [place.pathname]);
  return (
    <div className="shell">
      <a className="visually-hidden skip" href="#content">
        {say.skip}
      </a>
      {session.demo && (
        <div className="demo-bar off-print">
          <span>{say.demo}</span>
          <HouseDayNote />
          <LetDaysPass />
          <RoleSwitch session={session} />
        </div>
      )}
      <aside className="side off-print">
        <Link to="/" className="brand">
          <Boat size={26} /> {say.name}
        </Link>
        <Menu entries={menu} />
      </aside>
      <header className="top off-print">
        <Button className="burger" type="text" icon={<MenuOutlined aria-hidden />} aria-label={say.menu} onClick={() => setMenuOpen(true)} />
        <GlobalSearch />
        <span className="grow" />
        <Suspense fallback={null}>
          {HEADS.map((Head, place) => (
            <Head key={place} />
          ))}
        </Suspense>
        <Button type="text" className="wide-only" icon={<QuestionCircleOutlined aria-hidden />} aria-label={say.keys} onClick={() => setHelpOpen(true)} />
        <LanguageSwitch />
        <Me session={session} />
      </header>
      <main id="content" tabIndex={-1} className={moving ? 'moving' : undefined}>
        <Outlet />
      </main>
      <TabBar entries={menu} onMore={() => setMenuOpen(true)} more={say.more} />
      <Drawer placement="left" size={264} open={menuOpen} onClose={() => setMenuOpen(false)} title={say.name}>
        <Menu entries={menu} />
      </Drawer>
      <KeyHelp open={helpOpen} onClose={() => setHelpOpen(false)} />
      <ScrollRestoration />
    </div>
  );
}

function useMenu(session: Session): MenuEntry[] {
  const roles = rolesOf(session);
  return features
    .flatMap(({ menu = [] }) => menu)
    .filter((entry) => !entry.for || entry.for.some((role) => roles.includes(role)) || (entry.withoutRole && roles.length === 0));
}

function Menu({ entries }: { entries: MenuEntry[] }) {
  const language = useLanguage();
  const waiting = useWaiting();
  return (
    <nav className="menu">
      {entries.map((entry) => (
        <NavLink key={entry.to} to={entry.to} end={entry.to === '/'}>
          {entry.icon}
          <span className="grow">{entry.label[language]}</span>
          {entry.to === '/worklist' && waiting > 0 && <span className="count number">{waiting}</span>}
        </NavLink>
      ))}
    </nav>
  );
}

/** On a phone the first entries lie under the thumb. */
function TabBar({ entries, onMore, more }: { entries: MenuEntry[]; onMore: () => void; more: string }) {
  const language = useLanguage();
  const waiting = useWaiting();
  return (
    <nav className="tabs off-print">
      {entries.slice(0, 4).map((entry) => (
        <NavLink key={entry.to} to={entry.to} end={entry.to === '/'}>
          <span className="sign">
            {entry.icon}
            {entry.to === '/worklist' && waiting > 0 && <i className="count number">{waiting}</i>}
          </span>
          {entry.label[language]}
        </NavLink>
      ))}
      <button type="button" onClick={onMore}>
        <span className="sign">
          <MenuOutlined aria-hidden />
        </span>
        {more}
      </button>
    </nav>
  );
}

/** How much waits for the person here. */
function useWaiting(): number {
  const box = useQuery({
    queryKey: ['/api/worklist', { box: 'WAITING' }],
    queryFn: () => get<PageOf<unknown>>('/api/worklist', { box: 'WAITING' }),
    refetchInterval: 60_000,
  });
  return box.data?.total ?? 0;
}

function Me({ session }: { session: Session }) {
  const say = useSay();
  const unitName = useUnitName();
  const word = useWord();
  const leave = async () => {
    await signOut();
    location.assign('/app/');
  };
  const roles = session.roles.map((held) => ({
    key: held.role + held.unit,
    label: `${word(`role.${held.role}`)} · ${unitName(held.unitName, held.unit)}`,
    disabled: true,
  }));
  const lent = session.lent.map((held) => ({
    key: held.person + held.role + held.unit,
    label: say.lent(held.name, word(`role.${held.role}`), held.toOn),
    disabled: true,
  }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...roles,
          ...lent,
          { type: 'divider' },
          { key: 'me', label: <Link to="/people/me">{say.me}</Link> },
          { key: 'portal', label: <a href="/">{say.portal}</a> },
          { key: 'out', label: say.signOut, onClick: () => void leave() },
        ],
      }}
    >
      <Button type="text" className="me">
        {session.person.name}
      </Button>
    </Dropdown>
  );
}

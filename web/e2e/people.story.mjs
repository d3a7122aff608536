// The register: units, persons, roles, who looks after whose desk, who takes over, who looks at what is locked away.
import assert from 'node:assert/strict';
import { comesTo, somebody, story } from './house.mjs';
import { choose, dayFromToday, field, fill, fillDay, reads, sends } from './moves.mjs';

/** Told again on the same house, everybody is somebody else. */
const NOW = String(Date.now());
const MARK = NOW.slice(-6);

story('the administrator opens a unit, enters a person and gives a role; the new one signs in with a password of their own', async () => {
  const admin = await somebody('admin');
  const unit = await opensUnit(admin);
  const person = await entersPerson(admin, { name: `新到人${MARK}`, number: `N${NOW}`, unit });
  await givesRole(admin, '成果完成人', unit);
  const login = `new${MARK}`;
  const password = await letsSignIn(admin, login);
  await admin.picture('people-person');

  const guest = await somebody(null);
  await guest.go('/people/me');
  await guest.page.getByLabel('用户名').fill(login);
  await guest.page.getByLabel('密码').fill(password);
  await guest.page.getByRole('button', { name: '登录', exact: true }).click();
  await guest.page.getByLabel('您自己的新密码').fill(`渡口自有密码${MARK}`);
  await guest.page.getByRole('button', { name: '登录', exact: true }).click();
  await guest.page.getByRole('heading', { level: 1, name: `新到人${MARK}` }).waitFor();
  await reads(guest, unit);
  assert.equal((await guest.ask(`/api/people/${person}`)).body.login, login);
  // The one-time password was refused until another was chosen.
  guest.forgive('status of 4');
});

story('who is away names a delegate, who then acts in their place until it ends', async () => {
  const he = await somebody('he');
  await he.go('/people/me');
  await he.page.getByRole('button', { name: '委托他人代办' }).click();
  await picks(he, 'delegate', '罗清和');
  await fillDay(he, 'to', await dayFromToday(he, 7));
  await fill(he, 'reason', `赴外地参加会议 ${MARK}`);
  await submits(he, '委托他人代办', '/api/delegations');
  const line = he.page.locator('.spans li', { hasText: MARK });
  await line.getByText('进行中').waitFor();

  const luo = await somebody('luo');
  await luo.go('/');
  await luo.page.locator('button.me').click();
  await reads(luo, `代 何书瑶 · 学院科研秘书，至 ${await dayFromToday(luo, 7)}`);
  await luo.picture('people-delegate');

  await sends(he, '/end', () => line.getByRole('button', { name: '提前结束' }).click());
  await line.getByText('已结束').waitFor();
  await comesTo(luo, '/api/session', (session) => session.lent.length === 0);
});

story('whoever leaves names a successor, is let in no more, and what was open goes over', async () => {
  const admin = await somebody('admin');
  const unit = '机械与运载工程学院';
  const name = `将离人${MARK}`;
  const person = await entersPerson(admin, { name, number: `L${NOW}`, unit, joinedOn: await dayFromToday(admin, -30) });
  await givesRole(admin, '学院科研秘书', unit);
  await letsSignIn(admin, `leaver${MARK}`);

  const ren = await somebody('ren');
  await ren.go(`/people/persons/${person}`);
  await ren.page.getByRole('button', { name: '登记离开' }).click();
  await reads(ren, '未了事项转给接手人');
  await fillDay(ren, 'lastDay', await dayFromToday(ren, -1));
  await picks(ren, 'successor', '罗清和');
  await submits(ren, '登记离开', '/departure');
  await reads(ren, `已于 ${await dayFromToday(ren, -1)} 离开`);
  await reads(ren, '未了事项由罗清和接手');
  await reads(ren, '未开通登录');
  assert.equal(await ren.page.locator('.spans').first().getByText('长期').count(), 0, 'no role goes on');
  await ren.picture('people-leaver');
});

story('an account number stays masked until somebody who may says why; the person reads who looked', async () => {
  const gu = await somebody('gu');
  await gu.go('/people/me');
  await gu.page.getByRole('button', { name: '填写或更换' }).click();
  await fill(gu, 'bankName', '中国银行重庆沙坪坝支行');
  await fill(gu, 'bankAccount', '6217000012345678907');
  await submits(gu, '填写或更换', '/private/change');
  const account = gu.page.getByText(/^[*•·＊]+8907$/);
  await account.waitFor();
  const id = (await gu.ask('/api/session')).body.person.id;

  const cai = await somebody('cai');
  await cai.go(`/people/persons/${id}`);
  await cai.page.getByText(/^[*•·＊]+8907$/).waitFor();
  assert.equal(await cai.page.getByText('6217000012345678907').count(), 0, 'masked at first');
  await cai.page.getByRole('button', { name: '查看', exact: true }).last().click();
  const looking = cai.page.getByRole('form', { name: '查看' });
  assert.ok(await looking.getByRole('button', { name: '查看' }).isDisabled(), 'not without a reason');
  await fill(cai, 'reason', `发放奖励核对账号 ${MARK}`);
  await sends(cai, '/private/reveal', () => looking.getByRole('button', { name: '查看' }).click());
  await cai.page.getByText('6217000012345678907').waitFor();
  await cai.leave();

  await gu.go('/people/me');
  await reads(gu, `蔡毫厘 查看了 顾长风 的银行账号，事由：发放奖励核对账号 ${MARK}`);

  // Nobody else has a drawer to open, nor is told the number.
  const wang = await somebody('wang');
  await wang.go(`/people/persons/${id}`);
  await wang.page.getByRole('heading', { level: 1, name: '顾长风' }).waitFor();
  assert.equal(await wang.page.getByText('证件与银行账户').count(), 0);
  assert.equal((await wang.ask(`/api/people/${id}/private`)).status, 404);
});

story('the auditor sees everything and can do nothing', async () => {
  const shi = await somebody('shi');
  for (const [list, kind] of [['/disclosures', 'disclosures'], ['/deals', 'deals'], ['/distributions', 'distributions'], ['/people/persons', 'people/persons']]) {
    await shi.go(list);
    const row = shi.page.locator(`main a[href*="/${kind}/"]:not([href$="/new"])`).first();
    const link = (await row.getAttribute('href')).replace(/^\/app/, '');
    await shi.go(link);
    await shi.page.waitForLoadState('networkidle');
    const buttons = await shi.page.locator('main button').filter({ visible: true }).allInnerTexts();
    const acts = buttons.map((one) => one.trim()).filter((one) => one && !/打印|复制|更早的|预览|版本与差异|逐段审阅/.test(one));
    assert.deepEqual(acts, [], `${link} offers the auditor`);
  }
  const deal = (await shi.ask('/api/deals')).body.items[0].id;
  const token = (await shi.page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  const refused = await shi.page.context().request.post(`/api/deals/${deal}/ending`, {
    headers: { 'X-XSRF-TOKEN': token, 'Idempotency-Key': NOW, 'If-Match': '"0"' },
    data: { reason: '不应办成' },
  });
  assert.equal(refused.status(), 403, 'nor by going around the page');
});

async function opensUnit(admin) {
  const name = `新设学院${MARK}`;
  await admin.go('/people/units');
  await admin.page.getByRole('button', { name: '设立单位' }).click();
  await fill(admin, 'code', `9${MARK.slice(-4)}`);
  await fill(admin, 'name', name);
  await fill(admin, 'nameEn', `New College ${MARK}`);
  await submits(admin, '设立单位', '/api/units');
  await admin.page.getByRole('heading', { level: 1, name }).waitFor();
  return name;
}

/** @returns the id of the person, whose page lies open */
async function entersPerson(admin, { name, number, unit, joinedOn }) {
  await admin.go('/people/persons/new');
  await fill(admin, 'name', name);
  await fill(admin, 'staffNumber', number);
  await choose(admin, 'unit', unit);
  if (joinedOn) await fillDay(admin, 'joinedOn', joinedOn);
  await submits(admin, '登记人员', '/api/people');
  await admin.page.getByRole('heading', { level: 1, name }).waitFor();
  return admin.page.url().split('/').at(-1);
}

async function givesRole(admin, role, unit) {
  await admin.page.getByRole('button', { name: '增加角色' }).click();
  await choose(admin, 'role', role);
  await submits(admin, '增加角色', '/assignments');
  await admin.page.locator('.spans li', { hasText: role }).filter({ hasText: unit }).waitFor();
}

/** @returns the password that works once */
async function letsSignIn(admin, login) {
  await admin.page.getByRole('button', { name: '开通登录' }).click();
  await fill(admin, 'login', login);
  await submits(admin, '开通登录', '/sign-in');
  const password = await admin.page.locator('.once.number').innerText();
  await admin.page.getByRole('button', { name: '我已记下' }).click();
  await reads(admin, login);
  return password.trim();
}

const submits = (person, form, address) => sends(person, address, () => person.page.getByRole('form', { name: form }).locator('button[type="submit"]').click());

/** Somebody of the directory, found by name. */
async function picks(person, name, who) {
  await field(person, name).locator('input').fill(who);
  await person.page.locator('.ant-select-item-option', { hasText: who }).filter({ visible: true }).first().click();
}

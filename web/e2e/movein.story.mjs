// From an empty house to its first result: the administrator moves in, and an inventor discloses. Told on a house of its own
// without a demonstration (see run.mjs).
import assert from 'node:assert/strict';
import { somebody, story } from './house.mjs';
import { confirms, field, fill, reads, sends, takesUp } from './moves.mjs';
import { answerSecrecyCheck, writeStory } from './result.mjs';

const PASSWORD = '渡口开办时自己的密码';

const SEATS = [
  ['INVENTOR', '甄有成'], ['SECRECY_OFFICE', '莫言之'], ['COLLEGE_OFFICER', '何学勤'], ['TRANSFER_OFFICER', '于济川'],
  ['INSTITUTE_DIRECTOR', '江远帆'], ['ASSET_MANAGER', '钱守信'], ['LEADER', '周正心'], ['MEETING_SECRETARY', '冯记实'],
  ['LEGAL', '陆明理'], ['ASSET_OFFICE', '郭清点'], ['FINANCE', '蔡算清'], ['FINANCE-2', '金复核'], ['HR', '任得人'],
];

story('an administrator moves into an empty house step by step, and the first result is disclosed and accepted', async () => {
  const admin = await somebody(null);
  await becomesTheFirstAdministrator(admin);
  await reads(admin, '还差 4 步');
  await namesTheUniversity(admin);
  await opensTheUnits(admin);
  const passwords = await fillsTheSeats(admin);
  await sends(admin, '/choice', () => admin.page.getByRole('button', { name: '按这套制度：湖南大学“811”' }).click());
  await reads(admin, '都已就绪');
  await admin.fitsTheScreen();
  await admin.picture('movein');
  await admin.go('/');
  assert.equal(await admin.page.getByText('开办准备').count(), 0);

  await theFirstResultIsDisclosed(passwords.get('INVENTOR'));
  await isAcceptedAt(passwords.get('COLLEGE_OFFICER'), '审核通过', '转技术转移研究院审核。');
  await isAcceptedAt(passwords.get('TRANSFER_OFFICER'), '受理成果', '成为学校成果，可以洽谈转化。');
  leavesQuietly(admin);
  await admin.leave();
});

/** A house without a demonstration has no list of its sign-ins, and the browser says so. */
const leavesQuietly = (person) => person.forgive('/api/public/demo-accounts');

async function becomesTheFirstAdministrator(admin) {
  await admin.page.goto(process.env.DUKOU_INVITATION);
  for (const [name, words] of [['name', '管开办'], ['unit', '信息化办公室'], ['login', 'keeper'], ['password', PASSWORD]]) await fill(admin, name, words);
  await sends(admin, '/first-administrator', () => admin.page.getByRole('button', { name: '建立账号' }).click());
  await admin.page.getByRole('link', { name: '去登录' }).click();
  await admin.page.getByLabel('用户名').fill('keeper');
  await admin.page.getByLabel('密码').fill(PASSWORD);
  await admin.page.getByRole('button', { name: '登录', exact: true }).click();
  await admin.page.getByRole('heading', { level: 1, name: '开办' }).waitFor();
  await admin.picture('movein-empty');
}

async function namesTheUniversity(admin) {
  await fill(admin, 'university', '渡口大学');
  const step = admin.page.getByRole('form', { name: '学校名称' });
  await sends(admin, '/letterhead', () => step.getByRole('button', { name: '保存' }).click());
  await reads(admin, '还差 3 步');
}

async function opensTheUnits(admin) {
  await admin.page.getByRole('checkbox', { name: '设立“科技园公司”' }).uncheck();
  await admin.page.getByLabel('“技术转移研究院”的名称').fill('成果转移转化研究院');
  await fill(admin, 'colleges', '生物工程学院\n机械学院');
  await admin.page.getByRole('button', { name: '设立 15 个单位' }).click();
  await reads(admin, '还差 2 步');
  await reads(admin, '成果转移转化研究院');
  const units = (await admin.ask('/api/units')).body;
  assert.equal(units.length, 16);
  const above = units.find((unit) => unit.code === '100');
  assert.equal(units.find((unit) => unit.code === '200').parent, above.id);
}

/** Half of them, then the page is opened anew: what was done is there. */
async function fillsTheSeats(admin) {
  const passwords = new Map();
  for (const [place, [seat, name]] of SEATS.entries()) {
    if (place === 6) {
      await admin.go('/move-in');
      await reads(admin, `${SEATS[0][1]} 担任`);
    }
    const row = admin.page.locator(`[data-seat="${seat}"]`);
    await row.getByRole('button', { name: '登记并开通登录' }).click();
    await row.locator('[id="field-name"] input').fill(name);
    const login = `2026${String(place + 1).padStart(4, '0')}`;
    await row.locator('[id="field-staffNumber"] input').fill(login);
    await sends(admin, '/sign-in', () => row.locator('form button[type="submit"]').click());
    await row.getByText(`${name} 担任`).waitFor();
    passwords.set(seat, { login, name, password: await row.locator('.copy .number').innerText() });
    if (place === 1) await admin.picture('movein-seats');
  }
  return passwords;
}

/** Somebody who was handed a password that works once. */
async function comesIn({ login, name, password }, link, how) {
  const person = await somebody(null, how);
  await person.go(link);
  await person.page.getByLabel('用户名').fill(login);
  await person.page.getByLabel('密码').fill(password);
  await person.page.getByRole('button', { name: '登录', exact: true }).click();
  await person.page.getByLabel('您自己的新密码').fill(`${PASSWORD}${login.slice(-2)}x`);
  await person.page.getByRole('button', { name: '登录', exact: true }).click();
  await person.page.getByLabel('您自己的新密码').waitFor({ state: 'detached' });
  assert.equal((await person.ask('/api/session')).body.person.name, name);
  person.forgive('status of 4');
  return person;
}

async function theFirstResultIsDisclosed(inventor) {
  const person = await comesIn(inventor, '/disclosures/new');
  await answerSecrecyCheck(person, ['否', '否', '否', '否']);
  await person.page.getByLabel('成果名称').fill('微藻多糖可降解地膜');
  await writeStory(person);
  await field(person, 'team').locator('.team-line').first().getByRole('spinbutton', { name: '贡献比例' }).fill('100');
  await sends(person, '/api/disclosures', () => person.page.getByRole('button', { name: '提交披露' }).click());
  await person.page.waitForURL(/\/disclosures\/[0-9a-f-]{36}$/);
  await person.leave();
}

async function isAcceptedAt(officer, verb, consequence) {
  const person = await comesIn(officer, '/worklist');
  await takesUp(person, '微藻多糖可降解地膜');
  await confirms(person, verb, consequence, '/answer');
  await reads(person, '已办理');
  await person.leave();
}

story('the steps are read on a phone, in English and in the dark too', async () => {
  const admin = await somebody(null, { width: 390, dark: true, english: true });
  await admin.go('/move-in');
  await admin.page.getByLabel('Name').fill('keeper');
  await admin.page.getByLabel('Password').fill(PASSWORD);
  await admin.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await admin.page.getByRole('heading', { level: 1, name: 'Moving in' }).waitFor();
  await reads(admin, 'all is ready');
  await admin.fitsTheScreen();
  await admin.picture('movein-phone');
  leavesQuietly(admin);
  await admin.leave();
});

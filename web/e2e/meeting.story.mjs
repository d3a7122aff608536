// What the president's meeting decides: from the agenda to the resolution, and to what is done of it.
import assert from 'node:assert/strict';
import { agreesOnIncome, agreesOnTerms, everyoneWaives, isApproved, opensDeal } from './deal.mjs';
import { comesTo, somebody, story } from './house.mjs';
import { act, choose, confirms, dayFromToday, field, fill, fillDay, reads, sends, submit, takesUp } from './moves.mjs';
import { aResultIsAccepted } from './result.mjs';

const NOW = Date.now();
const CONDITION = '签约前补充资信证明';
const TASK = `核对受让方资信证明 ${NOW}`;

story('an assignment of six million comes before the meeting, is agreed on under a condition, and what is wanted is done', async () => {
  const feng = await somebody('feng');
  const meeting = await callsForToday(feng);
  const title = `鹦鹉人工繁殖巢箱（上会）${NOW}`;
  const deal = await comesBeforeTheMeeting(title);

  const { number, told } = await comesTo(feng, `/api/meetings/${meeting}`, (view) => view.agenda.some((line) => line.matter.title.includes(title)) && view);
  assert.equal(told.heldOn, await dayFromToday(feng));
  await isHeld(feng, meeting, title);
  await chairConfirms(number);

  const wang = await somebody('wang');
  const [round] = await comesTo(wang, `/api/approvals?matterKind=deal&matterId=${deal}`, (rounds) => rounds[0].state === 'GRANTED' && rounds);
  const { resolution } = round.steps.at(-1).seats[0].signature;
  assert.equal(resolution.outcome, 'PASS_WITH_CONDITIONS');
  assert.ok(resolution.number.startsWith(number), `${resolution.number} is of ${number}`);
  await doesWhatWasWanted(wang);

  await feng.go(`/meetings/${meeting}/minutes`);
  for (const words of [title, CONDITION, '主持人确认：周正川']) await reads(feng, words);
  await feng.picture('meeting-minutes');
  await feng.page.emulateMedia({ media: 'print' });
  await feng.picture('meeting-minutes-print');
});

story('the page of a body says what comes up, what was decided and the figures of the year, on any screen', async () => {
  for (const how of [{ width: 1280 }, { width: 390, english: true }]) {
    const zhou = await somebody('zhou', how);
    const bodies = (await zhou.ask('/api/bodies')).body;
    const group = bodies.find((body) => body.kind === 'LEADING_GROUP');
    await zhou.go(`/decisions/${group.id}`);
    await reads(zhou, how.english ? 'Agreed with conditions' : '附条件同意');
    await zhou.fitsTheScreen();
    await zhou.picture(`body-year-${how.width}`);
    for (const link of ['/meetings', '/follow-ups', '/decisions', `/people/bodies/${group.id}`]) {
      await zhou.go(link);
      await zhou.fitsTheScreen();
      await zhou.picture(`meeting${link.replaceAll('/', '-').slice(0, 20)}-${how.width}`);
    }
    await zhou.leave();
  }
});

/** @returns the id of the meeting */
async function callsForToday(feng) {
  await feng.go('/meetings/new');
  await choose(feng, 'body', '校长办公会');
  await fillDay(feng, 'when.heldOn', await dayFromToday(feng));
  await fill(feng, 'when.place', '行政楼第二会议室');
  await fillDay(feng, 'when.cutoff', await dayFromToday(feng));
  await submit(feng, '/api/meetings');
  await feng.page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
  return feng.page.url().split('/').at(-1);
}

/** @returns the id of the deal */
async function comesBeforeTheMeeting(title) {
  await aResultIsAccepted(title);
  const wang = await somebody('wang');
  const deal = await opensDeal(wang, { result: title, way: '转让' });
  await agreesOnTerms(wang, deal, { price: '6000000', sum: '6,000,000.00' }, async () => {
    await fill(wang, 'terms.delivery', '技术资料');
    await fill(wang, 'terms.laterUse', '教学科研');
  });
  await agreesOnIncome(wang, deal);
  await everyoneWaives(deal, '6,000,000.00');
  const signed = await isApproved(wang, deal);
  assert.equal(signed.at(-1), 'LEADER', 'everybody before the meeting has signed');
  await wang.leave();
  return deal;
}

async function isHeld(feng, meeting, title) {
  const { page } = feng;
  await feng.go(`/meetings/${meeting}`);
  await feng.picture('meeting-agenda');
  await feng.fitsTheScreen();
  await confirms(feng, '确定议程', '不再增加议题', '/agenda-closing');
  await act(feng, '登记到会');
  await sends(feng, '/attendance', () => page.locator('form').getByRole('button', { name: '登记到会' }).click());
  const item = page.locator('.agenda > li', { hasText: title });
  await item.getByRole('button', { name: '登记决议' }).click();
  await field(feng, 'outcome').getByText('附条件同意', { exact: true }).click();
  await fill(feng, 'text', '原则同意，签约前补充资信证明。');
  await page.getByRole('button', { name: '增加条件' }).click();
  await page.getByRole('textbox', { name: '条件 1' }).fill(CONDITION);
  await page.getByRole('button', { name: '增加交办' }).click();
  await fill(feng, 'tasks[0].what', TASK);
  await field(feng, 'tasks[0].owner').getByRole('combobox').fill('王若舟');
  await page.locator('.ant-select-item-option', { hasText: '王若舟' }).filter({ visible: true }).first().click();
  await fillDay(feng, 'tasks[0].due', await dayFromToday(feng, 10));
  await feng.picture('meeting-resolution-form');
  await sends(feng, '/resolution', () => page.locator('form').getByRole('button', { name: '登记决议' }).click());
  await reads(feng, CONDITION);
  await everythingElseIsPutOff(feng);
  await confirms(feng, '完成纪要，请主持人确认', '请主持人确认；确认以前', '/minutes');
}

/** Another story may have brought a matter onto the same agenda. */
async function everythingElseIsPutOff(feng) {
  const { page } = feng;
  for (;;) {
    const open = page.locator('.agenda').getByRole('button', { name: '登记决议', exact: true });
    if ((await open.count()) === 0) return;
    await open.first().click();
    await field(feng, 'outcome').getByText('暂缓再议', { exact: true }).click();
    await fill(feng, 'text', '下次再议。');
    await sends(feng, '/resolution', () => page.locator('form').getByRole('button', { name: '登记决议' }).click());
    await page.locator('form').waitFor({ state: 'detached' });
  }
}

async function chairConfirms(number) {
  const zhou = await somebody('zhou', { width: 390 });
  await zhou.go('/worklist');
  await takesUp(zhou, number);
  await reads(zhou, CONDITION);
  await zhou.picture('phone-chair-reads');
  await zhou.fitsTheScreen();
  await confirms(zhou, '确认纪要', '确认后决议生效', '/confirmation');
  await zhou.leave();
}

async function doesWhatWasWanted(wang) {
  await wang.go('/worklist');
  await takesUp(wang, TASK);
  await act(wang, '报告办结');
  await fill(wang, 'evidence', '资信证明已入卷，编号 2026-17');
  await sends(wang, '/report', () => wang.page.locator('form').getByRole('button', { name: '报告办结' }).click());
  await wang.go('/follow-ups?mine=true');
  await reads(wang, TASK);
  await wang.picture('follow-ups');
}

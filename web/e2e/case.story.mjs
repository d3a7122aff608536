// The real case 1 (a nest box, sold for 40,000 yuan in 2019) walked by hand: by whom each step is, and to the fen.
import assert from 'node:assert/strict';
import { agreesOnIncome, agreesOnTerms, entersCertificate, everyoneWaives, isApproved, isGivenUp, notesOffer, opensDeal, reaches, TAKER } from './deal.mjs';
import { comesTo, comesToShow, somebody, story } from './house.mjs';
import { booksReceipt, computes, payees, signsContract } from './money.mjs';
import { act, confirms, dayFromToday, fill, reads, readsAmounts, sends, waitsOutNotice } from './moves.mjs';
import { aResultIsAccepted } from './result.mjs';

const NOW = Date.now();
const PAYEES = ['12,000.00 元', '4,000.00 元', '14,000.00 元'];
const ROUTE = ['COLLEGE', 'OFFICE', 'LEGAL', 'ASSET_OFFICE', 'DIRECTOR'];

story('a nest box is sold by negotiation: from the empty form through both notices to the last payment, to the fen', async () => {
  const title = `鹦鹉人工繁殖巢箱（协议）${NOW}`;
  await aResultIsAccepted(title);
  const wang = await somebody('wang');
  const deal = await opensDeal(wang, { result: title, way: '转让' });
  await agreesOnTerms(wang, deal, { price: '40000' }, () => deliversNestBox(wang));
  await notesOffer(wang, '38000', '38,000.00 元');
  await agreesOnIncome(wang, deal);
  await everyoneWaives(deal);
  assert.deepEqual((await isApproved(wang, deal)).toSorted(), ROUTE.toSorted());

  await reaches(wang, deal, 'IN_NOTICE');
  assert.deepEqual((await wang.ask(`/api/contracts?matterKind=deal&matterId=${deal}`)).body, [], 'no contract before the notice is over');
  const price = await comesTo(wang, `/api/notices?matterKind=deal&matterId=${deal}`, ({ items }) => items[0]);
  // Fifteen calendar days, the first not counted; a last day on a day off moves on.
  assert.ok(price.lastDay >= await dayFromToday(wang, 15), `${price.lastDay} is too early`);
  await priceIsRead(price.number, title);
  await waitsOutNotice(wang, `/deals/${deal}`, price);
  await reaches(wang, deal, 'READY_TO_SIGN');
  await signsContract(wang, deal);
  await booksReceipt(deal, TAKER);

  const due = await computes(wang, deal);
  await readsAmounts(wang, ['4,000.00', '6,000.00', '30,000.00']);
  assert.deepEqual(await payees(wang), PAYEES);
  await explains(wang);
  await wang.picture('case-distribution');

  await confirms(wang, '发起奖励公示', '公示 15 个工作日', '/announcement');
  const reward = await comesTo(wang, `/api/notices?matterKind=distribution&matterId=${due}`, ({ items }) => items[0]);
  assert.ok(reward.working && reward.lastDay >= await dayFromToday(wang, 19), `fifteen working days end on ${reward.lastDay}`);
  await rewardIsRead(reward.number);
  await nobodyReleasesYet(due);
  await humanResourcesMarks(due);
  await waitsOutNotice(wang, `/distributions/${due}`, reward);
  await comesTo(wang, `/api/distributions/${due}`, (answer) => answer.stage === 'TO_RELEASE');
  await isPaid(due);
});

story('what an exchange sold in the open may go to the signature without a notice', async () => {
  const title = `鹦鹉人工繁殖巢箱（挂牌）${NOW}`;
  await aResultIsAccepted(title);
  const wang = await somebody('wang');
  const deal = await opensDeal(wang, { result: title, way: '转让', pricing: '挂牌交易' });
  await entersCertificate(wang, { floor: '39200', price: '40000' });
  await agreesOnTerms(wang, deal, {}, () => deliversNestBox(wang));
  await agreesOnIncome(wang, deal);
  await everyoneWaives(deal);
  assert.deepEqual((await isApproved(wang, deal)).toSorted(), ROUTE.toSorted());

  await reaches(wang, deal, 'APPROVED');
  await wang.go(`/deals/${deal}`);
  await act(wang, '决定是否公示');
  await sends(wang, '/notice-choice', () => wang.page.getByRole('button', { name: '不公示，去签约' }).click());
  await reaches(wang, deal, 'READY_TO_SIGN');
  await isGivenUp(wang, deal);
});

story('the real nest box of 2019 comes out to the fen', async () => {
  const wang = await somebody('wang');
  const all = (await wang.ask('/api/distributions?size=100')).body.items;
  await wang.go(`/distributions/${all.find((one) => one.number.endsWith('0001号')).id}`);
  await readsAmounts(wang, ['4,000.00', '6,000.00', '30,000.00']);
  assert.deepEqual(await payees(wang), PAYEES);
  await wang.picture('case-nest-box');
});

async function deliversNestBox(officer) {
  await fill(officer, 'terms.delivery', '巢箱样品一套，制作图纸与繁殖规程');
  await fill(officer, 'terms.laterUse', '学校保留教学与科研使用');
}

/** Base × rate = amount, with the rule, for whoever opens a figure. */
async function explains({ page }) {
  const institute = page.locator('.reckoning details', { hasText: '4,000.00' }).first();
  await institute.locator('summary').click();
  await institute.locator('p').filter({ visible: true }).waitFor();
  const words = await institute.locator('p').innerText();
  for (const told of ['40,000.00', '10%', '4,000.00']) assert.ok(words.includes(told), `“${words}” names ${told}`);
}

async function priceIsRead(number, title) {
  const passerBy = await somebody(null);
  await comesToShow(passerBy, '/notices', number);
  await passerBy.page.locator('.cards a', { hasText: number }).click();
  for (const told of [title, TAKER, '40,000.00', '为末日']) await reads(passerBy, told);
  await passerBy.picture('case-notice');
  await passerBy.leave();
}

async function rewardIsRead(number) {
  const passerBy = await somebody(null, { width: 390 });
  await comesToShow(passerBy, '/notices', number);
  await passerBy.page.locator('.cards a', { hasText: number }).click();
  for (const told of ['沈若溪', '12,000.00', '顾长风', '4,000.00', '林知远', '14,000.00']) await reads(passerBy, told);
  await passerBy.fitsTheScreen();
  await passerBy.picture('case-reward-notice');
  await passerBy.leave();
}

/** Its days have to pass first. */
async function nobodyReleasesYet(due) {
  const jin = await somebody('jin');
  await jin.go(`/distributions/${due}`);
  await reads(jin, '公示中');
  assert.equal(await jin.page.getByRole('button', { name: '放款' }).count(), 0, 'no release before the notice is over');
  await jin.leave();
}

async function humanResourcesMarks(due) {
  const ren = await somebody('ren');
  await ren.go(`/distributions/${due}`);
  await confirms(ren, '确认科技人员', '勾选属于“有重要贡献的科技人员”的人', '/scientific-staff');
  await ren.page.locator('.tax').first().waitFor();
  await comesTo(ren, `/api/distributions/${due}`, (answer) => answer.payees.every((one) => one.tax.scientificStaff));
  await ren.leave();
}

/** Released by somebody who had no hand in it, then paid person by person. */
async function isPaid(due) {
  const jin = await somebody('jin');
  await jin.go(`/distributions/${due}`);
  assert.deepEqual(await payees(jin), PAYEES);
  await confirms(jin, '放款', '参与核算的人不能放款', '/release');
  await confirms(jin, '登记发放', '勾选已经发放的人', '/payments');
  const paid = await comesTo(jin, `/api/distributions/${due}`, (answer) => answer.stage === 'PAID' && answer);
  assert.deepEqual(paid.payees.map((one) => one.amount), ['12000.00', '4000.00', '14000.00']);
  await jin.picture('case-paid');
  await jin.leave();
}

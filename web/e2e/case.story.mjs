// The real case 1 (a nest box, sold for 40,000 yuan in 2019) walked by hand: by whom each step is, and to the fen.
import assert from 'node:assert/strict';
import { agreesOnIncome, agreesOnTerms, entersCertificate, everyoneWaives, isApproved, notesOffer, opensDeal, reaches, TAKER } from './deal.mjs';
import { comesTo, comesToShow, somebody, story } from './house.mjs';
import { booksReceipt, computes, payees, signsContract } from './money.mjs';
import { act, confirms, dayFromToday, fill, reads, readsAmounts, sends, submit } from './moves.mjs';
import { aResultIsAccepted } from './result.mjs';

const NOW = Date.now();
const ROUTE = ['COLLEGE', 'OFFICE', 'LEGAL', 'ASSET_OFFICE', 'DIRECTOR'];

story('an assignment by negotiation goes from the table through every signature to its public notice', async () => {
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
  const notice = await comesTo(wang, `/api/notices?matterKind=deal&matterId=${deal}`, ({ items }) => items[0]);
  // Fifteen calendar days, the first not counted; a last day on a day off moves on.
  assert.ok(notice.lastDay >= dayFromToday(15), `${notice.lastDay} is too early`);
  const passerBy = await somebody(null);
  await comesToShow(passerBy, '/notices', notice.number);
  await passerBy.page.locator('.cards a', { hasText: notice.number }).click();
  for (const told of [title, TAKER, '40,000.00', '为末日']) await reads(passerBy, told);
  await passerBy.picture('case-notice');
  await passerBy.leave();

  await wang.go(`/deals/${deal}`);
  await act(wang, '终止交易');
  await fill(wang, 'reason', '受让方放弃');
  await submit(wang, '/ending');
  await reaches(wang, deal, 'ENDED');
});

story('what the exchange sold is signed, paid, worked out to the fen, and its reward lies open to the public', async () => {
  const title = `鹦鹉人工繁殖巢箱（挂牌）${NOW}`;
  await aResultIsAccepted(title);
  const wang = await somebody('wang');
  const deal = await opensDeal(wang, { result: title, way: '转让', pricing: '挂牌交易' });
  await entersCertificate(wang, { floor: '39200', price: '40000' });
  await agreesOnTerms(wang, deal, {}, () => deliversNestBox(wang));
  await agreesOnIncome(wang, deal);
  await everyoneWaives(deal);
  assert.deepEqual((await isApproved(wang, deal)).toSorted(), ROUTE.toSorted());

  // For what an exchange sold in the open a notice may be done without.
  await reaches(wang, deal, 'APPROVED');
  await wang.go(`/deals/${deal}`);
  await act(wang, '决定是否公示');
  await sends(wang, '/notice-choice', () => wang.page.getByRole('button', { name: '不公示，去签约' }).click());
  await reaches(wang, deal, 'READY_TO_SIGN');
  await signsContract(wang, deal);
  await booksReceipt(deal, TAKER);

  const due = await computes(wang, deal);
  await readsAmounts(wang, ['4,000.00', '6,000.00', '30,000.00']);
  assert.deepEqual(await payees(wang), ['12,000.00 元', '4,000.00 元', '14,000.00 元']);
  await explains(wang);
  await wang.picture('case-distribution');

  await confirms(wang, '发起奖励公示', '公示 15 个工作日', '/announcement');
  const notice = await comesTo(wang, `/api/notices?matterKind=distribution&matterId=${due}`, ({ items }) => items[0]);
  assert.ok(notice.working && notice.lastDay >= dayFromToday(19), `fifteen working days end on ${notice.lastDay}`);
  await rewardIsRead(notice.number);
  await nobodyReleasesYet(due);
  await humanResourcesMarks(due);
});

story('the real nest box of 2019 comes out to the fen', async () => {
  const wang = await somebody('wang');
  const all = (await wang.ask('/api/distributions?size=100')).body.items;
  await wang.go(`/distributions/${all.find((one) => one.number.endsWith('0001号')).id}`);
  await readsAmounts(wang, ['4,000.00', '6,000.00', '30,000.00']);
  assert.deepEqual(await payees(wang), ['12,000.00 元', '4,000.00 元', '14,000.00 元']);
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

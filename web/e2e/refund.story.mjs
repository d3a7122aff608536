// A contract is undone after two payments were distributed: 100,000.00 go back, and every balance closes.
import assert from 'node:assert/strict';
import { agreesOnIncome, agreesOnTerms, everyoneWaives, isApproved, notesOffer, opensDeal, reaches, TAKER } from './deal.mjs';
import { comesTo, somebody, story } from './house.mjs';
import { signsContract } from './money.mjs';
import { act, confirms, fill, reads, sends, waitsOutNotice } from './moves.mjs';
import { aResultIsAccepted } from './result.mjs';

const NOW = Date.now();

story('100,000.00 are refunded after two payments: claimed from each who had it, repaid, and every balance closes', async () => {
  const title = `鹦鹉人工繁殖巢箱（退款）${NOW}`;
  await aResultIsAccepted(title);
  const wang = await somebody('wang');
  const deal = await opensDeal(wang, { result: title, way: '转让' });
  await agreesOnTerms(wang, deal, { price: '200000', sum: '200,000.00' }, async () => {
    await fill(wang, 'terms.delivery', '巢箱样品一套');
    await fill(wang, 'terms.laterUse', '教学与科研');
  });
  await notesOffer(wang, '190000', '190,000.00 元');
  await agreesOnIncome(wang, deal);
  await everyoneWaives(deal, '200,000.00');
  await isApproved(wang, deal);
  await reaches(wang, deal, 'IN_NOTICE');
  const price = await comesTo(wang, `/api/notices?matterKind=deal&matterId=${deal}`, ({ items }) => items[0]);
  await waitsOutNotice(wang, `/deals/${deal}`, price);
  await reaches(wang, deal, 'READY_TO_SIGN');
  await signsContract(wang, deal);

  await cai(deal, (page) => receives(page, '1'));
  await cai(deal, (page) => receives(page, '2'));
  for (const _ of ['first', 'second']) await distributes(wang, deal);

  await cai(deal, refunds);
  const claim = await comesTo(wang, `/api/distributions?deal=${deal}`, ({ items }) => items.find((one) => one.claim)?.id);
  const jin = await somebody('jin');
  await jin.go(`/distributions/${claim}`);
  await reads(jin, '谁该退回多少');
  for (const amount of ['30,000.00', '10,000.00', '35,000.00', '15,000.00']) await reads(jin, amount);
  await jin.picture('refund-claim');
  await confirms(jin, '放款', '参与核算的人不能放款', '/release');
  await confirms(jin, '登记退回', '勾选已经退回的各方', '/repayments');
  await comesTo(jin, `/api/distributions/${claim}`, (answer) => answer.stage === 'PAID');
  const balance = (await jin.ask(`/api/distributions/balances?deal=${deal}`)).body[0];
  assert.deepEqual([balance.received, balance.refunded, balance.kept, balance.waiting, balance.open], ['200000.00', '100000.00', '100000.00', '0.00', '0.00']);
  await jin.go(`/deals/${deal}`);
  await reads(jin, '收支平衡');
  await reads(jin, '全部结清');
  await jin.picture('refund-balance');
  await jin.leave();
  const phone = await somebody('jin', { width: 390 });
  await phone.go(`/distributions/${claim}`);
  await reads(phone, '谁该退回多少');
  await phone.fitsTheScreen();
  await phone.picture('refund-claim-phone');
});

/** Finance at the account of the deal. */
async function cai(deal, does) {
  const person = await somebody('cai');
  await comesTo(person, `/api/incomes?matterKind=deal&matterId=${deal}`, (answer) => answer);
  await person.go(`/income/deal/${deal}`);
  await does(person);
  await person.leave();
}

async function receives(person, which) {
  await act(person, '登记到账');
  await fill(person, 'amount', '100000');
  await fill(person, 'bankReference', `R${NOW}-${which}`);
  await fill(person, 'payer', TAKER);
  await sends(person, '/receipts', () => person.page.getByRole('button', { name: '登记到账', exact: true }).click());
  await person.page.locator('.bookings').getByText('100,000.00 元').first().waitFor();
}

/** One receipt from working it out to the last payment. */
async function distributes(wang, deal) {
  const due = await comesTo(wang, `/api/distributions?deal=${deal}`, ({ items }) => items.find((one) => one.stage === 'DUE')?.id);
  await wang.go(`/distributions/${due}`);
  await confirms(wang, '核算', '按合同约定、签署日权属和审批日制度核算', '/draft');
  await reads(wang, '怎么算出来的');
  await confirms(wang, '发起奖励公示', '公示 15 个工作日', '/announcement');
  const reward = await comesTo(wang, `/api/notices?matterKind=distribution&matterId=${due}`, ({ items }) => items[0]);
  await waitsOutNotice(wang, `/distributions/${due}`, reward);
  const jin = await somebody('jin');
  await comesTo(jin, `/api/distributions/${due}`, (answer) => answer.stage === 'TO_RELEASE');
  await jin.go(`/distributions/${due}`);
  await confirms(jin, '放款', '参与核算的人不能放款', '/release');
  await confirms(jin, '登记发放', '勾选已经发放的人', '/payments');
  await comesTo(jin, `/api/distributions/${due}`, (answer) => answer.stage === 'PAID');
  await jin.leave();
}

async function refunds(person) {
  await act(person, '退款');
  await reads(person, '逐一开出追回单');
  await fill(person, 'amount', '100000');
  await fill(person, 'bankReference', `B${NOW}`);
  await fill(person, 'reason', '合同解除');
  await person.picture('refund-form');
  await sends(person, '/refunds', () => person.page.getByRole('button', { name: '退款', exact: true }).click());
  await reads(person, '已退还付款方');
}

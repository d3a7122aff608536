// What waits for finance: released by somebody who had no hand in it, paid person by person.
import assert from 'node:assert/strict';
import { agreesOnTerms, isApproved, opensDeal, reaches, TAKER } from './deal.mjs';
import { comesTo, somebody, story } from './house.mjs';
import { booksReceipt, computes, payees, signsContract } from './money.mjs';
import { act, confirms, fill, reads, readsAmounts, sends } from './moves.mjs';

const RESULT = '水产疫苗浸泡免疫助剂';

story('a service is agreed, signed, paid and worked out, and its income goes to the project', async () => {
  const wang = await somebody('wang');
  const deal = await opensDeal(wang, { result: RESULT, way: '技术服务' });
  await agreesOnTerms(wang, deal, { price: '40000' }, () => fill(wang, 'terms.subject', '浸泡免疫现场服务'));
  assert.deepEqual(await isApproved(wang, deal), ['COLLEGE', 'OFFICE']);
  await reaches(wang, deal, 'READY_TO_SIGN');
  await signsContract(wang, deal);
  await booksReceipt(deal, TAKER);

  const due = await computes(wang, deal);
  // No rule gives a reward for a service: all of it pays for the project, and the page says by what.
  await reads(wang, '制度对这种方式没有规定奖励，40,000.00 元全部列入项目经费');
  await readsAmounts(wang, ['40,000.00']);
  await confirms(wang, '发起奖励公示', '公示 15 个工作日', '/announcement');
  await comesTo(wang, `/api/distributions/${due}`, (answer) => answer.stage === 'TO_RELEASE');
  await wang.leave();

  const jin = await somebody('jin');
  await jin.go(`/distributions/${due}`);
  await confirms(jin, '放款', '参与核算的人不能放款', '/release');
  await comesTo(jin, `/api/distributions/${due}`, (answer) => answer.stage === 'PAID');
});

story('what was paid is taken back by a counter-entry, which finance releases and pays to the fen', async () => {
  const wang = await somebody('wang');
  const paid = (await wang.ask('/api/distributions?stage=PAID&size=100')).body.items.find((one) => one.reward === '30000.00');
  assert.ok(paid, 'a nest box was paid out');
  await wang.go(`/distributions/${paid.id}`);
  await act(wang, '更正');
  await fill(wang, 'reason', '付款方要求退回，重新核算');
  await sends(wang, '/correction', () => wang.page.getByRole('button', { name: '更正', exact: true }).click());
  const counter = await comesTo(wang, `/api/distributions/${paid.id}`, (answer) => answer.correctedBy);
  await wang.leave();

  const jin = await somebody('jin');
  await jin.go(`/distributions/${counter}`);
  assert.deepEqual(await payees(jin), ['-12,000.00 元', '-4,000.00 元', '-14,000.00 元']);
  await confirms(jin, '放款', '参与核算的人不能放款', '/release');
  await confirms(jin, '登记发放', '勾选已经发放的人', '/payments');
  await comesTo(jin, `/api/distributions/${counter}`, (answer) => answer.stage === 'PAID');
  await jin.picture('counter-entry-paid');
});

// A licensee's royalty period: reported by link and code without an account, sent back, accepted, expected.
import assert from 'node:assert/strict';
import { agreesOnIncome, agreesOnTerms, isApproved, opensDeal, reaches } from './deal.mjs';
import { comesTo, somebody, story } from './house.mjs';
import { signsContract } from './money.mjs';
import { act, choose, confirms, dayFromToday, fill, fillDay, reads, sends, waitsOutNotice } from './moves.mjs';
import { aResultIsAccepted } from './result.mjs';

const NOW = Date.now();

story('a licensee reports a period by link and code, corrects it, and what is due is expected', async () => {
  const title = `一种低温釉料（提成）${NOW}`;
  await aResultIsAccepted(title);
  const wang = await somebody('wang');
  const deal = await opensDeal(wang, { result: title, way: '许可' });
  await agreesOnTerms(wang, deal, { price: '200000', sum: '200,000.00' }, () => agreesOnRoyalties(wang));
  await reads(wang, '产品销售额');
  await wang.picture('royalty-terms');
  await agreesOnIncome(wang, deal);
  await isApproved(wang, deal);
  await reaches(wang, deal, 'IN_NOTICE');
  const price = await comesTo(wang, `/api/notices?matterKind=deal&matterId=${deal}`, ({ items }) => items[0]);
  await waitsOutNotice(wang, `/deals/${deal}`, price);
  await reaches(wang, deal, 'READY_TO_SIGN');
  await signsContract(wang, deal);

  const royalty = await comesTo(wang, `/api/royalties?matter=${deal}`, ({ items }) => items[0]?.id);
  await wang.go(`/royalties/${royalty}`);
  await act(wang, '开出报送链接');
  await sends(wang, '/invitation', () => wang.page.getByRole('button', { name: '开出报送链接', exact: true }).click());
  await reads(wang, '只显示这一次');
  await wang.picture('royalty-link');
  const [link, code] = await wang.page.locator('[role="status"] .copy .number').allInnerTexts();
  await act(wang, '已经记下');

  const licensee = await somebody(null, { width: 390 });
  await licensee.page.goto(link);
  await licensee.picture('royalty-door');
  await licensee.page.locator('input[name="code"]').fill(code);
  await licensee.page.getByRole('button', { name: '进入' }).click();
  await reports(licensee, '1,000,000');
  await reads(licensee, '50,000.00 元');
  await licensee.fitsTheScreen();
  await licensee.picture('royalty-reported');

  await comesTo(wang, `/api/royalties/${royalty}`, (answer) => answer.stage === 'REPORTED');
  await wang.go(`/royalties/${royalty}`);
  await act(wang, '退回更正');
  await fill(wang, 'reason', '漏报第四季度');
  await sends(wang, '/return', () => wang.page.getByRole('button', { name: '退回更正', exact: true }).click());
  await licensee.page.reload();
  await reads(licensee, '漏报第四季度');
  await reports(licensee, '4000000');

  await comesTo(wang, `/api/royalties/${royalty}`, (answer) => answer.amount === '120000.00');
  await wang.go(`/royalties/${royalty}`);
  await wang.picture('royalty-page');
  await confirms(wang, '核定', '生成一笔应收款并关闭链接', '/acceptance');
  const account = await comesTo(wang, `/api/incomes?matterKind=deal&matterId=${deal}`, (answer) => answer.payments.length === 2 && answer);
  assert.ok(account.payments.some((one) => one.kind === 'ROYALTY' && one.amount === '120000.00'));
  await wang.go('/royalties');
  await reads(wang, title);
  await wang.picture('royalty-list');
});

async function agreesOnRoyalties(wang) {
  await fillDay(wang, 'terms.from', await dayFromToday(wang, -100));
  await fillDay(wang, 'terms.until', await dayFromToday(wang, 900));
  await wang.page.getByText('另按提成支付').click();
  await fill(wang, 'terms.royalty.rate', '3');
  await fill(wang, 'terms.royalty.minimum', '50000');
  await choose(wang, 'terms.royalty.period', '按季');
}

async function reports({ page }, made) {
  await page.locator('input[name="made"]').fill(made);
  await page.locator('textarea[name="notes"]').fill('釉料 12 吨，每吨约 83,333 元');
  await page.locator('input[name="reporter"]').fill('李经理');
  await page.locator('input[name="contact"]').fill('13900000000');
  await page.getByRole('button', { name: '提交报告' }).click();
  await page.getByText('报告已收到').waitFor();
}

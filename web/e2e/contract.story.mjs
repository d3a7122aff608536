// The life of a contract: a licence is signed, registered, given another price, and rescinded.
import assert from 'node:assert/strict';
import { everybodySigns, licenceLiesOpen, reaches } from './deal.mjs';
import { comesTo, somebody, story } from './house.mjs';
import { recordsSigning, signsContract } from './money.mjs';
import { choose, confirms, dayFromToday, field, fill, fillDay, reads, sends, submit, takesUp, waitsOutNotice } from './moves.mjs';

const PAPER = { name: '解除协议.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 end') };

story('a licence is signed, registered, amended after approval and notice anew, and rescinded', async () => {
  const wang = await somebody('wang');
  const { deal } = await licenceLiesOpen(wang, { price: '40000', sum: '40,000.00' });
  const notice = await comesTo(wang, `/api/notices?matterKind=deal&matterId=${deal}`, ({ items }) => items[0]);
  await waitsOutNotice(wang, `/deals/${deal}`, notice);
  await reaches(wang, deal, 'READY_TO_SIGN');
  await theSealIsSet(wang, deal);
  await signsContract(wang, deal);
  await isRegistered(wang, deal);
  const amendment = await isAmended(wang, deal);
  await isRescinded(wang, deal);
  await comesTo(wang, `/api/amendments/${amendment}`, (answer) => answer.stage === 'SIGNED');
});

/** Panels come one after the other; what is pressed is waited for. */
const presses = ({ page }, verb) => page.getByRole('button', { name: verb, exact: true }).first().click();

async function theSealIsSet(officer, deal) {
  await officer.go(`/deals/${deal}`);
  await presses(officer, '申请用印');
  await submit(officer, '/seal-request');
  const { number } = (await officer.ask(`/api/deals/${deal}`)).body;
  const lu = await somebody('lu');
  await lu.go('/worklist');
  await takesUp(lu, number);
  await confirms(lu, '用印', '用印登记不能撤回', '/imprint');
  await lu.go('/seals');
  await reads(lu, '已用印');
  await lu.picture('contract-seal-register');
  await lu.leave();
}

async function isRegistered(officer, deal) {
  const address = `/api/technology-registrations?matterKind=deal&matterId=${deal}`;
  await comesTo(officer, address, ([one]) => one);
  await officer.go(`/deals/${deal}`);
  await presses(officer, '登记申请');
  await fill(officer, 'office', '重庆市技术市场登记处');
  await submit(officer, '/application');
  await presses(officer, '登记受理');
  await submit(officer, '/acceptance');
  await reads(officer, '15 个工作日，最迟');
  await presses(officer, '录入登记证明');
  await fill(officer, 'number', `渝技${Date.now()}`);
  await fill(officer, 'technologyAmount', '40000');
  await submit(officer, '/certificate');
  await comesTo(officer, address, ([one]) => one.stage === 'REGISTERED');
  await officer.picture('contract-registered');
  await officer.go('/registrations');
  await reads(officer, '已登记');
  await officer.picture('contract-registrations');
  const phone = await somebody('wang', { width: 390 });
  await phone.go('/registrations');
  await phone.fitsTheScreen();
  await phone.picture('phone-contract-registrations');
  await phone.leave();
}

/** Another price goes through approval and notice again, and nothing holds before it is signed. */
async function isAmended(officer, deal) {
  const { page } = officer;
  await officer.go(`/deals/${deal}`);
  await page.getByRole('link', { name: '拟定补充协议' }).click();
  await page.waitForURL(`**/deals/${deal}/amendment`);
  await fill(officer, 'reason', '中试后议价');
  await fill(officer, 'price', '30000');
  await fill(officer, 'payments[0].amount', '30000');
  await submit(officer, '/api/amendments');
  await page.waitForURL('**/amendments/*');
  const amendment = page.url().split('/').at(-1);
  for (const told of ['重新审批并重新公示', '40,000.00', '30,000.00']) await reads(officer, told);
  await officer.picture('contract-amendment');
  const phone = await somebody('wang', { width: 390 });
  await phone.go(`/amendments/${amendment}`);
  await reads(phone, '30,000.00');
  await phone.fitsTheScreen();
  await phone.picture('phone-contract-amendment');
  await phone.leave();

  await confirms(officer, '提请', '提请后内容不能再改', '/proposal');
  const { number } = (await officer.ask(`/api/amendments/${amendment}`)).body;
  const signed = await everybodySigns(officer, amendment, number, 'amendment');
  assert.ok(signed.includes('LEGAL'), `${signed} signed`);
  const notice = await comesTo(officer, `/api/notices?matterKind=amendment&matterId=${amendment}`, ({ items }) => items[0]);
  assert.equal((await officer.ask(`/api/deals/${deal}`)).body.sheet.pricing.price, '40000.00', 'nothing holds before it is signed');
  await waitsOutNotice(officer, `/amendments/${amendment}`, notice);
  await comesTo(officer, `/api/amendments/${amendment}`, (answer) => answer.stage === 'READY_TO_SIGN');
  await officer.go(`/amendments/${amendment}`);
  await recordsSigning(officer);
  await comesTo(officer, `/api/amendments/${amendment}`, (answer) => answer.stage === 'SIGNED');
  await comesTo(officer, `/api/deals/${deal}`, (answer) => answer.sheet.pricing.price === '30000.00');
  await comesTo(officer, `/api/incomes?matterKind=deal&matterId=${deal}`, (answer) => answer.expected === '30000.00');
  await officer.go(`/deals/${deal}`);
  await reads(officer, '补充协议与条款版本');
  await officer.picture('contract-versions');
  return amendment;
}

async function isRescinded(officer, deal) {
  const { page } = officer;
  await officer.go(`/deals/${deal}`);
  await page.getByRole('button', { name: '履行情况' }).first().click();
  await page.getByRole('menuitem', { name: '解除合同' }).click();
  await reads(officer, '解除后不能恢复');
  await fill(officer, 'reason', '受让方停产，双方同意解除');
  await field(officer, 'ground').getByText('协商解除').click();
  await field(officer, 'documents').locator('input[type="file"]').setInputFiles(PAPER);
  await page.getByRole('link', { name: PAPER.name }).waitFor();
  await page.getByText('知道解除不能撤回').click();
  await officer.picture('contract-rescission');
  await submit(officer, '/rescission');
  await reaches(officer, deal, 'ENDED');
  await comesTo(officer, `/api/incomes?matterKind=deal&matterId=${deal}`, (answer) => answer.expected === '0.00');
  await officer.go(`/deals/${deal}`);
  await reads(officer, '合同已终止，办理技术合同注销登记');
  await officer.picture('contract-rescinded');
}

story('legal affairs records who may sign, on a phone too', async () => {
  const lu = await somebody('lu', { width: 390 });
  await lu.go('/mandates');
  await presses(lu, '登记授权');
  await fill(lu, 'holder', '江望津');
  await choose(lu, 'ways', '许可');
  await lu.page.keyboard.press('Escape');
  await fill(lu, 'upTo', '2000000');
  await fillDay(lu, 'until', await dayFromToday(lu, 365));
  await field(lu, 'documents').locator('input[type="file"]').setInputFiles({ ...PAPER, name: '授权委托书.pdf' });
  await lu.page.getByRole('link', { name: '授权委托书.pdf' }).waitFor();
  await lu.fitsTheScreen();
  await sends(lu, '/api/mandates', () => lu.page.locator('main form button[type="submit"]').click());
  await reads(lu, '不超过 2,000,000.00 元');
  await lu.fitsTheScreen();
  await lu.picture('phone-contract-mandates');
});

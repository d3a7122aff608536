// From the case to the sealed page: a contract is written, looked at, written again, and checked by a stranger.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { agreesOnTerms, opensDeal } from './deal.mjs';
import { settled, somebody, story } from './house.mjs';
import { fill, reads, sends, submit } from './moves.mjs';

const RESULT = '水产疫苗浸泡免疫助剂';
const CONTRACT = '技术服务合同';

story('a contract is written from the deal, written again at another price, and anybody may check it', async () => {
  const wang = await somebody('wang');
  const { page } = wang;
  const deal = await opensDeal(wang, { result: RESULT, way: '技术服务' });
  await agreesOnTerms(wang, deal, { price: '40000' }, () => fill(wang, 'terms.subject', '浸泡免疫现场服务'));
  await writes(wang, `制作 ${CONTRACT}`);
  await reads(wang, '第 1 版');
  const row = page.locator('.paper-list > li', { hasText: CONTRACT });
  await row.getByRole('button', { name: '预览' }).click();
  const picture = row.locator('img.paper-page').first();
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => (document.querySelector('img.paper-page')?.naturalWidth ?? 0) > 500);
  await wang.picture('papers-preview');
  await row.getByRole('button', { name: '收起' }).click();

  await wang.go(`/deals/${deal}/terms`);
  await fill(wang, 'price', '45000');
  await fill(wang, 'payments[0].amount', '45000');
  await reads(wang, '合计 45,000.00 元');
  await submit(wang, '/terms');
  await page.waitForURL(`**/deals/${deal}`);
  await page.locator('.paper-list > li', { hasText: CONTRACT }).waitFor();
  await sends(wang, '/api/papers', () => page.locator('.paper-list > li', { hasText: CONTRACT }).getByRole('button', { name: '重新制作' }).click());
  await reads(wang, '第 2 版');
  await row.getByRole('button', { name: '版本与差异' }).click();
  await row.getByRole('button', { name: '第 1 版与第 2 版的差异' }).click();
  for (const said of ['40,000.00', '45,000.00', '人民币肆万伍仟元整']) await row.locator('.paper-differences').getByText(said).first().waitFor();
  await wang.picture('papers-versions');

  const [{ id }] = (await wang.ask(`/api/papers?matterKind=deal&matterId=${deal}`)).body;
  const paper = (await wang.ask(`/api/papers/${id}`)).body;
  const file = path.join(os.tmpdir(), `paper-${Date.now()}.pdf`);
  fs.writeFileSync(file, await (await page.context().request.get(`/api/papers/${id}/file?version=2&format=PDF`)).body());
  await wang.leave();

  const passerBy = await somebody(null, { width: 390 });
  await passerBy.page.goto(paper.versions[0].check);
  await reads(passerBy, paper.number);
  await passerBy.page.locator('input[type=file]').setInputFiles(file);
  await passerBy.page.getByRole('button', { name: '比对' }).first().click();
  await reads(passerBy, '一致：手头的文件就是本系统出具的这一版');
  await passerBy.fitsTheScreen();
  await passerBy.picture('papers-verify');
  assert.ok(!(await passerBy.page.content()).includes('浸泡免疫现场服务'), 'the page says nothing of the contract');
  await passerBy.page.goto(paper.versions[1].check);
  await reads(passerBy, '已被第 2 版取代');
  fs.unlinkSync(file);
});

story('the library shows a sample of every paper, takes in what an office changed in Word, and names what is wrong in it', async () => {
  const wang = await somebody('wang');
  const { page } = wang;
  await wang.go('/paper-templates');
  await page.getByRole('link', { name: '个人收益通知单' }).click();
  await page.getByRole('heading', { name: '个人收益通知单' }).waitFor();
  await settled(page);
  await page.waitForFunction(() => (document.querySelector('img.paper-page')?.naturalWidth ?? 0) > 500);
  await wang.picture('papers-template');
  const before = (await wang.ask('/api/paper-templates/payout-slip')).body;
  const shipped = await (await page.context().request.get('/api/paper-templates/payout-slip/file?edition=0')).body();
  const bring = (name, buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await sends(wang, '/editions', () => bring('通知单（本校）.docx', shipped));
  await reads(wang, '通知单（本校）.docx');
  await page.getByRole('button', { name: '启用这一版' }).first().waitFor();
  await bring('不是.docx', Buffer.from('这不是 Word 文档'));
  await reads(wang, '这不是 Word 文档（docx），或者文件已损坏。');
  wang.forgive('400');
  const after = (await wang.ask('/api/paper-templates/payout-slip')).body;
  assert.equal(after.editions.length, before.editions.length + 1);
  assert.equal(after.inUse, before.inUse, 'what was only brought is not in use');
});

async function writes(person, name) {
  await sends(person, '/api/papers', () => person.page.getByRole('button', { name, exact: true }).click());
}

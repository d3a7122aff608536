// One box finds what one half remembers; a list remembers how one looked at it.
import assert from 'node:assert/strict';
import { settled, somebody, story } from './house.mjs';
import { reads, sends } from './moves.mjs';

story('a result is found by two characters, by part of its number and by initials, and never by who may not see it', async () => {
  const wang = await somebody('wang');
  await wang.go('/');
  await wang.page.keyboard.press('/');
  await wang.page.keyboard.type('光纤');
  const option = wang.page.locator('.ant-select-item-option', { hasText: '分布式光纤多维智能感知' }).filter({ visible: true }).first();
  await option.waitFor();
  assert.equal(await option.locator('mark').first().textContent(), '光纤');
  await wang.picture('find-suggestions');
  await wang.page.keyboard.press('Enter');
  await wang.page.getByRole('heading', { level: 1, name: /光纤/ }).waitFor();
  await wang.page.locator('.hits mark', { hasText: '光纤' }).first().waitFor();
  await settled(wang.page);
  await wang.picture('find-results');
  await wang.page.locator('.facets a', { hasText: '成果披露' }).click();
  await wang.page.waitForURL('**kind=disclosure**');
  await wang.page.locator('.facets a[aria-current="true"]', { hasText: '成果披露' }).waitFor();
  const number = await wang.page.locator('.hits .number').first().textContent();
  await wang.go(`/search?${new URLSearchParams({ q: number.replace(/[〔〕号]/g, '') })}`);
  await wang.page.locator('.hits mark', { hasText: number }).first().waitFor();
  await wang.go('/search?q=fbsgx');
  await reads(wang, '分布式光纤多维智能感知');
  await wang.go('/search?q=qqqqqqqq');
  await reads(wang, '没有找到“qqqqqqqq”');
  await wang.picture('find-nothing');

  const lin = await somebody('lin', { width: 390, english: true });
  await lin.go('/search?q=%E5%90%88%E5%90%8C');
  await settled(lin.page);
  await lin.fitsTheScreen();
  await lin.picture('find-phone-english');
});

story('a list is narrowed, kept under a name, opened with it, and its picked rows are taken out', async () => {
  const wang = await somebody('wang');
  const name = `已受理 ${Date.now()}`;
  await wang.go('/disclosures');
  const box = wang.page.locator('.filter-bar input').first();
  await box.fill('阶段:已受理');
  await box.press('Enter');
  await wang.page.locator('.narrowed li', { hasText: '已受理' }).waitFor();
  await wang.page.getByRole('button', { name: '视图', exact: true }).click();
  await wang.page.getByRole('button', { name: '保存当前条件…' }).click();
  await wang.page.getByLabel('名称', { exact: true }).fill(name);
  await sends(wang, '/views', () => wang.page.getByRole('button', { name: /^保\s?存$/ }).click());
  await wang.page.locator('.views li', { hasText: name }).getByRole('button', { name: '打开列表时先用它' }).click();
  await wang.page.locator('.views li', { hasText: name }).getByRole('button', { name: '打开列表时不再先用它' }).waitFor();
  await wang.picture('list-views');
  await wang.go('/deals');
  await wang.go('/disclosures');
  await wang.page.waitForURL('**stage=ACCEPTED**');
  const rows = wang.page.locator('table.list tbody tr');
  await rows.nth(1).waitFor();
  await rows.nth(0).getByRole('checkbox').check();
  await rows.nth(1).getByRole('checkbox').check();
  await reads(wang, '已选 2 行');
  await wang.picture('list-picked');
  await wang.page.locator('.bulk-bar').getByRole('button', { name: '导出' }).click();
  await wang.page.locator('.bulk-bar').getByText('下载（2 行）').waitFor();
  await wang.page.getByRole('button', { name: `视图 ${name}` }).click();
  await wang.page.locator('.views li', { hasText: name }).getByRole('button', { name: '删除' }).click();
  await wang.page.locator('.ant-popconfirm').getByRole('button', { name: /^删\s?除$/ }).click();
  await wang.page.locator('.views li', { hasText: name }).waitFor({ state: 'hidden' });
});

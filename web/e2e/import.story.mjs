// An office brings its old list: understood, checked, corrected, and taken back as if nothing had been.
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { settled, somebody, story } from './house.mjs';
import { reads, sends } from './moves.mjs';

/** Lays a file before the page and goes on to what was found in it. */
async function brings(person, file) {
  await person.go('/imports');
  await sends(person, '/api/imports', () => person.page.locator('input[type="file"]').setInputFiles(file));
  await person.page.waitForURL('**/imports/*');
  await settled(person.page);
}

const press = ({ page }, name) => page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();

async function sure({ page }, verb) {
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
}

story('an old list is imported, its faulty row corrected and brought again, and all of it undone', async () => {
  const wang = await somebody('wang');
  const title = `旧台账 ${Date.now()}`;
  const file = path.join(os.tmpdir(), `台账-${Date.now()}.csv`);
  const rows = [
    '成果台账',
    '序号,项目名称,完成人,成熟度,转让金额（万元）,单位备注',
    `1,${title}甲,张三60%、李四40%,6,40,=面议`,
    `2,${title}乙,王五,12,,`,
    '',
    `3,${title}丙,赵六,,66.84,合同丢失`,
    `3,${title}丙,赵六,,66.84,合同丢失`,
  ];
  await fs.writeFile(file, `${rows.join('\r\n')}\r\n`);

  await wang.go('/imports');
  await wang.picture('import-start');
  await brings(wang, file);
  await reads(wang, '表头在第 2 行');
  await wang.picture('import-columns');
  await sends(wang, '/check', () => press(wang, /^核\s?对$/));
  await reads(wang, '核对结果');
  await reads(wang, '“成熟度（1–9）”：“12”应为 1 至 9 的整数。');
  await wang.picture('import-checked');
  await wang.page.locator('.verdicts button', { hasText: '文件内重复' }).click();
  await reads(wang, '与第 6 行是同一项');
  assert.equal((await wang.ask(`/api/disclosures?q=${encodeURIComponent(title)}`)).body.total, 0, 'nothing has changed yet');

  await sends(wang, '/confirmation', () => press(wang, '导入 2 行'));
  await reads(wang, '导入了 2 行。');
  await wang.picture('import-done');
  const first = wang.page.url();
  const [download] = await Promise.all([wang.page.waitForEvent('download'), press(wang, /下载未导入的 2 行/)]);
  const rest = path.join(os.tmpdir(), `rest-${Date.now()}.xlsx`);
  await download.saveAs(rest);

  // The file with reasons is taken as it is: its own columns are not mistaken for new ones.
  await brings(wang, rest);
  await sends(wang, '/check', () => press(wang, /^核\s?对$/));
  await reads(wang, '无变化');
  await sends(wang, '/discard', async () => {
    await press(wang, /^放\s?弃$/);
    await sure(wang, /^放\s?弃$/);
  });
  await reads(wang, '已放弃，没有改动任何数据');

  // Corrected, it changes what is to be changed and shows it before.
  const corrected = path.join(os.tmpdir(), `改好的台账-${Date.now()}.csv`);
  await fs.writeFile(corrected, `成果名称,完成人,成熟度\n${title}乙,王五,7\n${title}丙,赵六、钱七,\n`);
  await brings(wang, corrected);
  await sends(wang, '/check', () => press(wang, /^核\s?对$/));
  await wang.page.locator('.verdicts button', { hasText: '修改' }).click();
  await wang.page.locator('.difference', { hasText: '赵六、钱七' }).waitFor();
  await wang.picture('import-differences');
  await sends(wang, '/confirmation', () => press(wang, '导入 2 行'));
  await reads(wang, '导入了 2 行。');
  const second = wang.page.url();

  await wang.go(`/disclosures?q=${encodeURIComponent(title)}`);
  assert.equal((await wang.ask(`/api/disclosures?q=${encodeURIComponent(title)}`)).body.total, 3);
  await wang.page.getByText(`${title}甲`).first().click();
  await reads(wang, '台账原文');
  await reads(wang, '=面议');
  await wang.picture('import-result');

  // What a later import has changed keeps the earlier one; taken back in order, nothing is left.
  await wang.page.goto(first);
  await settled(wang.page);
  await sends(wang, '/undoing', async () => {
    await press(wang, '撤销这次导入');
    await sure(wang, '撤销这次导入');
  });
  await reads(wang, '不能整批撤销');
  for (const address of [second, first]) {
    await wang.page.goto(address);
    await settled(wang.page);
    await sends(wang, '/undoing', async () => {
      await press(wang, '撤销这次导入');
      await sure(wang, '撤销这次导入');
    });
    await reads(wang, '已整批撤销');
  }
  await wang.picture('import-undone');
  assert.equal((await wang.ask(`/api/disclosures?q=${encodeURIComponent(title)}`)).body.total, 0);
});

story('the import is at hand on a phone, in English and in the dark, and nobody else finds it', async () => {
  const file = path.join(os.tmpdir(), `list-${Date.now()}.csv`);
  await fs.writeFile(file, `成果名称,成熟度,备注\n手机上的台账 ${Date.now()},3,很长的备注很长的备注很长的备注很长的备注\n,12,x\n`);
  const wang = await somebody('wang', { width: 390, english: true, dark: true });
  await brings(wang, file);
  await wang.fitsTheScreen();
  await wang.picture('import-phone-columns');
  await sends(wang, '/check', () => press(wang, 'Check'));
  await reads(wang, 'What was found');
  await wang.fitsTheScreen();
  await wang.picture('import-phone-checked');
  await wang.go('/imports');
  await wang.fitsTheScreen();
  await wang.picture('import-phone-list');

  const lin = await somebody('lin');
  await lin.go('/');
  assert.equal(await lin.page.getByRole('link', { name: '数据导入' }).count(), 0);
});

import assert from 'node:assert/strict';
import { somebody, story } from './house.mjs';
import { reads, sends } from './moves.mjs';
import { answersFromTheWorklist, answerSecrecyCheck, writeStory } from './result.mjs';

const TITLE = `藻基可降解地膜 ${Date.now()}`;

story('a result is disclosed by its inventor, checked by the college and accepted by the institute', async () => {
  const shen = await somebody('shen');
  await shen.go('/');
  await shen.page.getByRole('button', { name: '披露成果' }).click();
  await answerSecrecyCheck(shen, ['否', '否', '否', '否']);
  const kept = shen.page.waitForResponse((answer) => answer.ok() && (answer.request().postData() ?? '').includes(TITLE));
  await shen.page.getByLabel('成果名称').fill(TITLE);
  await kept;
  await shen.page.getByText(/^已保存 \d\d:\d\d$/).waitFor();

  // Put away and taken up again, on whatever device.
  await shen.page.reload();
  await shen.page.waitForFunction((title) => document.querySelector('input[maxlength="120"]')?.value === title, TITLE);

  // Handed in too early, every fault is named and leads to its field.
  await shen.page.getByRole('button', { name: '提交披露' }).click();
  const faults = shen.page.getByRole('alert');
  await faults.getByText('有 6 处需要修改').waitFor();
  await faults.getByText('好在哪里：请填写此项。').click();
  await shen.picture('disclosure-faults');
  shen.forgive('status of 400');

  await writeStory(shen);
  await shen.picture('disclosure-form');
  await shen.page.getByRole('button', { name: '提交披露' }).click();
  await reads(shen, '在等：生物工程学院 审核，第 1 天');
  await shen.picture('disclosure-case');
  const where = new URL(shen.page.url()).pathname.replace('/app', '');

  await answersFromTheWorklist('tang', TITLE, '审核通过', '转技术转移研究院审核。');
  await answersFromTheWorklist('wang', TITLE, '受理成果', '成为学校成果，可以洽谈转化。');

  await shen.go(where);
  await reads(shen, '受理，可以洽谈转化');
  await reads(shen, '王若舟 受理披露');
});

story('who is not sure in the secrecy check writes nothing, and nothing is stored but who asked and when', async () => {
  const lin = await somebody('lin');
  const before = (await lin.ask('/api/disclosure-drafts')).body.length;
  await lin.go('/disclosures/new');
  await lin.page.locator('.questions > li').nth(3).waitFor();
  assert.equal(await lin.page.locator('main').locator('input:not([type="radio"]), textarea').count(), 0, 'no content field before the check');
  await answerSecrecyCheck(lin, ['否', '否', '否', '拿不准']);
  await reads(lin, '请不要在本系统填写任何内容');
  await reads(lin, '保密办公室');
  assert.equal(await lin.page.locator('main').locator('input, textarea').count(), 0, 'no form opens');
  await lin.picture('secrecy-held');
  assert.equal((await lin.ask('/api/disclosure-drafts')).body.length, before, 'no draft');
  const id = lin.page.url().split('/').at(-1);
  const { body } = await lin.ask(`/api/secrecy-checks/${id}`);
  assert.deepEqual(Object.keys(body).sort(), ['askedAt', 'asker', 'id', 'mayDecide', 'office', 'state']);

  const mo = await somebody('mo');
  const waiting = (await mo.ask('/api/worklist?size=100')).body.items;
  await mo.go(`/worklist?item=${waiting.find((item) => item.matter.id === id).id}`);
  await reads(mo, '林知远');
  await mo.page.getByRole('button', { name: '可以在本系统填写', exact: true }).click();
  await mo.page.getByText('结论作出后不能更改').waitFor();
  await sends(mo, '/decision', () => mo.page.getByRole('button', { name: '可以在本系统填写', exact: true }).click());
  await reads(mo, '已办理');
  await mo.leave();

  await lin.go(`/disclosures/secrecy/${id}`);
  await lin.page.getByRole('button', { name: '继续填写披露' }).click();
  await lin.page.getByLabel('成果名称').waitFor();
});

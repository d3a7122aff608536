import assert from 'node:assert/strict';
import { somebody, story } from './house.mjs';
import { reads } from './moves.mjs';

story('a wrong password is told kindly, and a demo role opens with one click', async () => {
  const guest = await somebody(null);
  await guest.go('/disclosures');
  await guest.page.getByLabel('用户名').fill('lin');
  await guest.page.getByLabel('密码').fill('wrong');
  await guest.page.getByRole('button', { name: '登录' }).click();
  await guest.page.getByRole('alert').getByText('用户名或密码不对，请检查后重试。').waitFor();
  guest.forgive('status of 401');
  await guest.picture('sign-in');
  await guest.page.locator('[data-login="lin"]').click();
  await guest.page.getByRole('heading', { level: 1, name: '成果披露' }).waitFor();
  assert.ok(guest.page.url().endsWith('/app/disclosures'), 'the page asked for comes after the sign-in');
});

story('slash finds a matter by its title, and the question mark lists the keys', async () => {
  const wang = await somebody('wang');
  await wang.go('/');
  await wang.page.keyboard.press('?');
  await reads(wang, '列出快捷键');
  await wang.page.keyboard.press('Escape');
  await wang.page.getByText('列出快捷键').waitFor({ state: 'hidden' });
  await wang.page.keyboard.press('/');
  await wang.page.keyboard.type('超材料');
  // While the first letters are looked up, others are found too.
  await wang.page.locator('.ant-select-item-option', { hasText: '超材料' }).filter({ visible: true }).first().click();
  await wang.page.getByRole('heading', { level: 1, name: /超材料/ }).waitFor();
});

story('the role switch makes one somebody else', async () => {
  const lin = await somebody('lin', { english: true });
  await lin.go('/');
  await lin.page.getByRole('button', { name: 'See it as somebody else' }).click();
  await lin.page.locator('.ant-dropdown [data-login="he"]').click();
  await reads(lin, 'Good day, 何书瑶');
  // What was still being asked as lin when she became somebody else.
  lin.forgive('status of 401');
  await lin.picture('home-english');
});

// Takes the pictures of the README on a fresh demonstration: DUKOU_ADDRESS=… node scripts/pictures.mjs
import path from 'node:path';
import { chromium } from 'playwright-core';

const address = process.env.DUKOU_ADDRESS ?? 'http://127.0.0.1:8080';
const folder = path.join(import.meta.dirname, '../../docs/pictures');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});

async function opened(link, english = false) {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  if (english) await context.addInitScript(() => localStorage.setItem('dukou.language', 'en'));
  const page = await context.newPage();
  if (link.startsWith('/app')) {
    await page.goto('/app');
    await page.getByLabel(english ? 'Sign-in name' : '用户名', { exact: true }).fill('wang');
    await page.getByLabel(english ? 'Password' : '密码', { exact: true }).fill('dukou');
    await page.keyboard.press('Enter');
    await page.locator('.side nav.menu').waitFor();
  }
  await page.goto(link);
  return page;
}

async function take(name, page) {
  await page.locator('h1').filter({ visible: true }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], main.moving'));
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.context().close();
}

/** The first of a list that answers the question. */
async function first(list, asked) {
  const page = await opened('/app/');
  const items = await page.evaluate((link) => fetch(link).then((answer) => answer.json()), `/api/${list}?size=50`);
  await page.context().close();
  return `/app/${list}/${items.items.find(asked).id}`;
}

const deal = await first('deals', (one) => one.stage === 'SIGNED' && one.number.endsWith('0001号'));
await take('case', await opened(deal));
await take('case-en', await opened(deal, true));
await take('reward', await opened(await first('distributions', (one) => one.number.endsWith('0001号'))));
await take('worklist', await opened('/app/worklist'));
await take('portal', await opened('/'));
await browser.close();

// Every page of the menu, as those who use it: in both languages, on a desk and in the hand, by day and by night.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { settled, somebody, story } from './house.mjs';

const ROLES = { lin: '成果完成人', wang: '技术转移专员', zhou: '校领导', cai: '财务', shi: '审计', admin: '系统管理员' };
/** Whose pages are also kept as pictures, to be looked at. */
const PICTURED = new Set(['lin', 'wang', 'zhou']);
const CHINESE = /[\u3400-\u9fff]+/g;
/** What the house says in Chinese to everybody: its name, and the way to the other language. */
const SAID_ANYWAY = new Set(['渡口', '中文']);

for (const [login, role] of Object.entries(ROLES)) {
  for (const english of [false, true]) {
    story(`every page of ${login}（${role}）opens, fits and is ${english ? 'English' : 'Chinese'}`, async () => {
      const person = await somebody(login, { english });
      const heard = hearing(person);
      await person.go('/');
      const links = await person.page.locator('.side nav.menu a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      assert.ok(links.length >= 5, `the menu has ${links}`);
      for (const link of links) {
        await person.page.locator(`.side nav.menu a[href="${link}"]`).click();
        await person.page.locator(`.side nav.menu a[href="${link}"][aria-current="page"]`).waitFor();
        await settled(person.page);
        await isWhole(person);
        if (english) await isEnglish(person, heard);
        await fitsEverywhere(person, english || !PICTURED.has(login) ? null : `page-${login}-${link.split('/').slice(2).join('-') || 'home'}`);
      }
    });
  }
}

story('what lies behind the first row of every list opens, fits and is English', async () => {
  const wang = await somebody('wang', { english: true });
  const heard = hearing(wang);
  for (const list of ['disclosures', 'deals', 'distributions', 'enterprises', 'notices', 'people/units', 'people/persons']) {
    await wang.go(`/${list}`);
    const first = wang.page.locator(`main a[href^="/app/${list}/"]:not([href$="/new"])`).first();
    const link = await first.getAttribute('href');
    await first.click();
    await wang.page.waitForURL(`**${link}`);
    await settled(wang.page);
    // The panels of other modules come after the page itself.
    await wang.page.waitForLoadState('networkidle');
    await isWhole(wang);
    await isEnglish(wang, heard);
    await fitsEverywhere(wang, `behind-${list.replace('/', '-')}`);
  }
});

story('every public page is for everybody, by day and by night, in both languages', async () => {
  const guest = await somebody(null);
  await guest.page.goto('/notices');
  const notices = await guest.page.locator('a[href^="/notices/"]').evaluateAll((all) => all.map((one) => one.pathname));
  assert.ok(notices.length > 0, 'there are notices to look at');
  const links = ['/', '/notices', ...new Set(notices), '/problems/deal/price-missing', '/app/'];
  for (const language of ['zh', 'en']) {
    for (const link of links) {
      const answer = await guest.page.goto(`${link}?lang=${language}`);
      assert.equal(answer.status(), 200, link);
      await settled(guest.page);
      for (const colorScheme of ['light', 'dark']) {
        await guest.page.emulateMedia({ colorScheme });
        await isForEverybody(guest.page, `${colorScheme} ${language}`);
      }
      await guest.fitsTheScreen();
    }
  }
});

/** All that the server has said: names, titles and remarks stay in the language they were written in. */
function hearing({ page }) {
  const heard = { text: '', pending: new Set() };
  page.on('response', (answer) => {
    if (!new URL(answer.url()).pathname.startsWith('/api/')) return;
    const reading = answer.text().then((text) => (heard.text += text), () => undefined);
    heard.pending.add(reading);
    void reading.then(() => heard.pending.delete(reading));
  });
  return heard;
}

async function isWhole({ page }) {
  const heading = await page.locator('h1').filter({ visible: true }).first().innerText();
  assert.ok(heading.trim(), `${page.url()} has a heading of the first level`);
}

/** Whatever is Chinese on an English page came from the data. */
async function isEnglish({ page }, heard) {
  const shown = await page.evaluate(() => {
    const words = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.parentElement?.checkVisibility()) words.push(walker.currentNode.data);
    for (const one of document.querySelectorAll('[placeholder], [aria-label], [title], [alt]')) {
      for (const name of ['placeholder', 'aria-label', 'title', 'alt']) words.push(one.getAttribute(name) ?? '');
    }
    return words;
  });
  await Promise.all(heard.pending);
  const own = shown.flatMap((words) => words.match(CHINESE) ?? []).filter((words) => !heard.text.includes(words) && !SAID_ANYWAY.has(words));
  assert.deepEqual([...new Set(own)], [], `${page.url()} is not all English`);
}

async function fitsEverywhere(person, name) {
  const { page } = person;
  await person.fitsTheScreen();
  await isForEverybody(page, 'by day');
  await page.emulateMedia({ colorScheme: 'dark' });
  await isDark(page);
  await isForEverybody(page, 'by night');
  await page.setViewportSize({ width: 390, height: 844 });
  await person.fitsTheScreen();
  if (name) await person.picture(`${name}-phone-night`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** Light letters on dark paper. */
async function isDark(page) {
  await page.waitForFunction(() => {
    const sum = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((all, part) => all + Number(part), 0);
    const style = getComputedStyle(document.body);
    return sum(style.backgroundColor) < sum(style.color);
  });
}

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing on it keeps out who cannot see it, sees little or has no mouse: axe finds nothing serious or critical. */
async function isForEverybody(page, when) {
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity));
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary.split('\n').slice(1).join(';').trim().slice(0, 160)}`));
  });
  assert.deepEqual(found, [], `${page.url()} ${when}`);
}

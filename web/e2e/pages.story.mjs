// Every page of the menu, as those who use it: in both languages, on a desk and in the hand, by day and by night.
import assert from 'node:assert/strict';
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
  await page.emulateMedia({ colorScheme: 'dark' });
  await isDark(page);
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

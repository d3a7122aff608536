// People at their browsers, for the stories.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';

const address = process.env.DUKOU_ADDRESS ?? 'http://127.0.0.1:8080';
const pictures = path.join(import.meta.dirname, '../test-results');
/** A machine of two cores that builds something else at the same time is slow, not wrong. */
const PATIENCE = 30_000;
const LONGEST_STORY = 420_000;
const PAUSE = 200;
const LONGEST_TELLING = 3_000;

let browser;

async function openBrowser() {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Nothing but this machine may be reached.
    args: ['--no-sandbox', '--disable-background-networking', '--proxy-server=127.0.0.1:9', '--proxy-bypass-list=127.0.0.1'],
  });
  return browser;
}

after(() => browser?.close());

/** Who is at a browser in the story that is being told. */
let present = [];

/** A story of one test: whoever is still there at its end leaves; if it breaks off, everybody tells what is before them. */
export function story(sentence, tell) {
  test(sentence, { timeout: LONGEST_STORY }, async () => {
    present = [];
    try {
      await tell();
      for (const person of [...present]) await person.leave();
    } catch (wrong) {
      console.log(`¦ broke off: ${sentence}`);
      for (const person of present) await person.tellWhatIsSeen();
      throw wrong;
    } finally {
      await Promise.all(present.map((person) => person.page.context().close()));
    }
  });
}

/**
 * Somebody with a browser of their own. `login` null: not signed in.
 * @param {{width?: number, dark?: boolean, english?: boolean}} how
 */
export async function somebody(login, { width = 1280, dark = false, english = false } = {}) {
  const context = await (await openBrowser()).newContext({
    baseURL: address,
    viewport: { width, height: width < 500 ? 844 : 860 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    isMobile: width < 500,
    hasTouch: width < 500,
  });
  if (english) await context.addInitScript(() => localStorage.setItem('dukou.language', 'en'));
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrongs = [];
  page.on('console', (message) => message.type() === 'error' && wrongs.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => wrongs.push(error.stack ?? error.message));
  if (login) await enter(context, login);
  const person = {
    login,
    page,
    go: async (link) => {
      await page.goto(`/app${link}`);
      await settled(page);
    },
    /** Asks the API as this person; the answer's status and body. */
    ask: async (link) => {
      const answer = await context.request.get(link);
      return { status: answer.status(), body: await answer.json().catch(() => null) };
    },
    picture: async (name) => {
      fs.mkdirSync(pictures, { recursive: true });
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().endTime === Infinity));
      await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
    },
    fitsTheScreen: async () => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${page.url()} is ${over}px wider than the screen`);
    },
    /** Leaves; nothing may have been wrong behind the scenes. */
    leave: async () => {
      assert.deepEqual(wrongs, [], `${login ?? 'a guest'} met something wrong`);
      present = present.filter((one) => one !== person);
      await context.close();
    },
    /** Whatever the story refuses on purpose is said in the console by the browser itself. */
    forgive: (part) => {
      for (let i = wrongs.length - 1; i >= 0; i--) if (wrongs[i].includes(part)) wrongs.splice(i, 1);
    },
    tellWhatIsSeen: () => tellWhatIsSeen(person, wrongs),
  };
  present.push(person);
  return person;
}

/** For the log of a machine that nobody can look at: who was where, what the page said, and a picture beside it. */
async function tellWhatIsSeen({ login, page, picture }, wrongs) {
  const name = `broke-off-${login ?? 'guest'}`;
  const words = await page
    .evaluate(() => (document.querySelector('main') ?? document.body).innerText)
    .catch((gone) => `(no page: ${gone.message})`);
  await picture(name).catch(() => undefined);
  console.log(`¦ ${login ?? 'a guest'} is at ${page.url()} (${name}.png) and reads:`);
  const told = words.split(/\s*\n\s*/).join(' | ').slice(0, LONGEST_TELLING);
  for (const line of told.match(/.{1,150}/gs) ?? []) console.log(`¦   ${line}`);
  for (const wrong of wrongs) console.log(`¦   wrong behind the scenes: ${wrong.slice(0, 400)}`);
}

/** A page is there when its heading is and nothing on it is still being fetched. */
export async function settled(page) {
  await page.locator('h1').filter({ visible: true }).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], main.moving'));
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** What listeners bring about after the act; `found` says what of the answer was awaited. */
export async function comesTo({ ask }, link, found) {
  let last;
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    last = await ask(link);
    const answer = last.status === 200 && found(last.body);
    if (answer) return answer;
    await pause();
  }
  throw new Error(`${link} did not come to what was awaited: ${last?.status} ${JSON.stringify(last?.body).slice(0, 600)}`);
}

/** A page made by the server shows what has happened only when it is opened anew. */
export async function comesToShow({ page }, link, words) {
  const deadline = Date.now() + PATIENCE;
  do {
    await page.goto(link);
    if (await page.getByText(words).first().isVisible()) return;
    await pause();
  } while (Date.now() < deadline);
  throw new Error(`${link} did not come to show “${words}”`);
}

async function enter(context, login) {
  await context.request.get('/api/session');
  const token = (await context.cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await context.request.post('/api/session', {
    headers: { 'X-XSRF-TOKEN': token },
    data: { login, password: 'dukou' },
  });
  assert.equal(answer.status(), 200, `${login} signs in`);
}

import assert from 'node:assert/strict';
import { isGivenUp, licenceLiesOpen } from './deal.mjs';
import { comesTo, comesToShow, somebody, story } from './house.mjs';
import { reads, sends, takesUp } from './moves.mjs';

const GROUNDS = `拟交易价格低于同类成果 ${Date.now()}`;

const PAPER = { name: '价格比较.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 prices of others') };

story('somebody of the public objects; it is admitted, looked into and dismissed, and the days run on', async () => {
  const wang = await somebody('wang');
  const { deal } = await licenceLiesOpen(wang, { price: '40000' });
  const { number: published } = await comesTo(wang, `/api/notices?matterKind=deal&matterId=${deal}`, ({ items }) => items[0]);
  const passerBy = await somebody(null, { width: 390 });
  const notice = await opensNotice(passerBy, published);
  const status = await object(passerBy, notice);
  const number = (await passerBy.page.locator('.number').first().textContent()).trim();
  assert.match(number, /^异〔\d{4}〕\d{4}号$/);
  await passerBy.page.getByRole('heading', { name: '待决定是否受理' }).waitFor();
  await passerBy.picture('objection-received');

  const judge = await whoJudges(number);
  await judge.go('/worklist');
  await takesUp(judge, number);
  await reads(judge, GROUNDS);
  const paper = judge.page.getByRole('link', { name: PAPER.name });
  const [fetched] = await Promise.all([judge.page.waitForEvent('download'), paper.click()]);
  assert.equal(fetched.suggestedFilename(), PAPER.name);
  await judge.picture('objection-evidence');
  await decides(judge, '记录回电核实', '本人接听，身份属实。', '/call');
  await reads(judge, '已回电核实：本人接听，身份属实。');
  await decides(judge, '受理', '给出了可以核对的比较依据。', '/admission');
  await comesToShow(passerBy, notice, '异议已受理，自');
  await passerBy.picture('notice-stopped');

  await judge.go('/worklist');
  await takesUp(judge, number);
  await reads(judge, '给出了可以核对的比较依据。');
  await judge.picture('objection-desk');
  await decides(judge, '认定不成立', '经核查，比较对象的成熟度不同。', '/dismissal');
  await judge.leave();

  await comesToShow(passerBy, status, '异议不成立');
  await reads(passerBy, '经核查，比较对象的成熟度不同。');
  await comesToShow(passerBy, notice, '为末日');
  await passerBy.fitsTheScreen();
  await isGivenUp(wang, deal);
});

story('the portal is read without script, in both languages, on any screen', async () => {
  for (const how of [{ width: 1280 }, { width: 390, dark: true }]) {
    const reader = await somebody(null, how);
    for (const link of ['/', '/notices', '/notices?lang=en', '/?lang=en', '/problems/notice/standing-already']) {
      await reader.page.goto(link);
      await reader.fitsTheScreen();
      assert.equal(await reader.page.locator('script').count(), 0, `${link} has no script`);
    }
    await reader.page.goto('/');
    await reader.picture(`portal-${how.width}`);
    await reader.leave();
  }
});

/** Found on the board by its number: how much is open there depends on how many days were let pass. */
async function opensNotice(reader, number) {
  await comesToShow(reader, '/notices', number);
  await reader.page.locator('.cards a', { hasText: number }).click();
  await reader.page.getByText('为末日').waitFor();
  await reader.picture('notice-open');
  return new URL(reader.page.url()).pathname;
}

async function object({ page }) {
  await page.getByLabel('姓名或单位名称').fill('陈思源');
  await page.getByLabel('联系方式').fill('138 0000 0000');
  await page.getByLabel('异议理由').fill(GROUNDS);
  await page.locator('input[type="file"]').setInputFiles(PAPER);
  await page.getByRole('button', { name: '提交异议' }).click();
  await page.waitForURL(/\/door\/objections\//);
  return new URL(page.url()).pathname;
}

/** An officer without a stake in the matter who did not publish it: the work lies before them. */
async function whoJudges(number) {
  const officers = await Promise.all(['zhao', 'jiang', 'wang'].map((login) => somebody(login)));
  const ask = async (link) => {
    const lists = await Promise.all(officers.map((officer) => officer.ask(link)));
    return { status: 200, body: lists.map(({ body }) => body.items) };
  };
  const before = (items) => items.some((item) => item.matter.number === number);
  const place = await comesTo({ ask }, '/api/worklist?size=100', (lists) => lists.some(before) && String(lists.findIndex(before)));
  return officers[Number(place)];
}

async function decides(judge, verb, words, address) {
  await judge.page.getByRole('button', { name: verb, exact: true }).click();
  await judge.page.locator('.objection textarea').fill(words);
  await sends(judge, address, () => judge.page.getByRole('button', { name: verb, exact: true }).click());
}

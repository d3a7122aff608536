// A deal from the table to its last signature, each step by whose it is.
import assert from 'node:assert/strict';
import { comesTo, somebody } from './house.mjs';
import { act, choose, confirms, dayFromToday, field, fill, fillDay, reads, sends, submit, takesUp } from './moves.mjs';

export const TAKER = '两江水产养殖合作社';

/** Who signs for a post, by the name the route shows. */
const LOGINS = {
  何书瑶: 'he',
  唐嘉木: 'tang',
  罗清和: 'luo',
  赵明渡: 'zhao',
  江望津: 'jiang',
  周正川: 'zhou',
  陆文衡: 'lu',
  郭盘实: 'guo',
};

/** @returns the id of the deal */
export async function opensDeal(officer, { result, way, pricing = '协议定价' }) {
  const { page } = officer;
  await officer.go('/deals/new');
  await choose(officer, 'results', result);
  await page.keyboard.press('Escape');
  await field(officer, 'way').getByText(way, { exact: true }).click();
  await field(officer, 'pricing').getByText(pricing, { exact: true }).click();
  await choose(officer, 'taker', TAKER);
  await sends(officer, '/api/deals', () => page.getByRole('button', { name: '立项洽谈' }).click());
  await page.waitForURL(/\/deals\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1);
}

/**
 * @param price is not asked where an exchange has set it
 * @param sum what the one payment comes to
 * @param ofThisWay fills what only this way has
 */
export async function agreesOnTerms(officer, deal, { price, sum = '40,000.00' }, ofThisWay) {
  await officer.go(`/deals/${deal}/terms`);
  await ofThisWay();
  if (price) await fill(officer, 'price', price);
  await officer.page.getByRole('button', { name: '加一期' }).click();
  await reads(officer, `合计 ${sum} 元`);
  await submit(officer, '/terms');
  await officer.page.waitForURL(`**/deals/${deal}`);
}

export async function notesOffer(officer, amount, told) {
  await act(officer, '记一次报价');
  await fill(officer, 'amount', amount);
  await fill(officer, 'person', '李经理');
  await submit(officer, '/offers');
  await reads(officer, told);
}

/** The exchange sold it: the winner and the price are on its certificate. */
export async function entersCertificate(officer, { floor, price }) {
  await act(officer, '录入凭证');
  await fill(officer, 'exchange', '重庆联合产权交易所');
  await fill(officer, 'number', `CQ${Date.now()}`);
  await fillDay(officer, 'from', await dayFromToday(officer, -30));
  await fillDay(officer, 'to', await dayFromToday(officer, -2));
  await fill(officer, 'floor', floor);
  await fill(officer, 'price', price);
  await submit(officer, '/certificate');
  await reads(officer, '重庆联合产权交易所');
}

/** As in the notice of the nest box: 10 % to the institute, 15 % to the centre, 30, 10 and 35 % to persons, of the whole. */
export async function agreesOnIncome(officer, deal) {
  const { page } = officer;
  await officer.go(`/deals/${deal}/income`);
  await page.getByText('另行约定各层比例').click();
  const layer = (place) => field(officer, 'split').locator('.row').nth(place).getByRole('textbox');
  await layer(0).nth(1).fill('75');
  for (const [place, name, share] of [[1, 'institute', '10'], [2, 'centre', '15']]) {
    await layer(place).nth(0).fill(name);
    await layer(place).nth(1).fill(share);
  }
  await field(officer, 'split').getByText('合计 100.00%').waitFor();
  await field(officer, 'shareOf').getByText('占全部净收入的百分比').click();
  for (const [name, share] of [['沈若溪', '30'], ['顾长风', '10'], ['林知远', '35']]) {
    const row = field(officer, 'persons').locator('.row', { hasText: name });
    await row.getByRole('textbox').fill(share);
    await row.getByRole('checkbox', { name: '主要贡献' }).check();
  }
  await field(officer, 'persons').getByText('合计 75.00%').waitFor();
  await submit(officer, '/income-agreement');
  await page.waitForURL(`**/deals/${deal}`);
}

/** Each completer says that they do not take it themselves at this price (民法典第 847 条). */
export async function everyoneWaives(deal, price = '40,000.00') {
  for (const login of ['shen', 'gu', 'lin']) {
    const completer = await somebody(login);
    await completer.go(`/deals/${deal}`);
    await act(completer, '答复优先受让权');
    await reads(completer, `按同等条件（${price} 元）`);
    await sends(completer, '/first-refusal', () => completer.page.getByRole('button', { name: '放弃优先受让' }).click());
    await completer.page.getByRole('button', { name: '答复优先受让权' }).waitFor({ state: 'detached' });
    await completer.leave();
  }
}

/**
 * States what ties there are, sees who will sign, proposes; everybody signs, the leader on the phone.
 * @returns the posts that signed, in order
 */
export async function isApproved(officer, deal) {
  const { page, ask, go } = officer;
  await go(`/deals/${deal}`);
  await act(officer, '说明关联关系');
  await submit(officer, '/related-party-statement');
  await reads(officer, '各项已齐，可以提请审批。');
  const route = (await ask(`/api/deals/${deal}/approval-route`)).body;
  await page.locator('ol.route-ahead > li').nth(route.steps.length - 1).waitFor();
  assert.equal(await page.locator('ol.route-ahead > li').count(), route.steps.length, 'the route is shown beforehand');
  await confirms(officer, '提请审批', '提请后条款不能再改', '/proposal');
  const { number } = (await ask(`/api/deals/${deal}`)).body;
  return everybodySigns(officer, deal, number);
}

/** Who decides in meetings, not by signing. */
const BODIES = ['LEADING_GROUP', 'PRESIDENTS_MEETING', 'PARTY_COMMITTEE', 'ASSET_BOARD', 'COLLEGE_MEETING'];

/** Step for step out of the worklist of whoever is asked, up to a body; everybody with a browser of their own. */
export async function everybodySigns(officer, matter, number, kind = 'deal') {
  const signed = [];
  for (;;) {
    const round = await comesTo(officer, `/api/approvals?matterKind=${kind}&matterId=${matter}`, ([first]) => first);
    if (round.state === 'GRANTED') return signed;
    assert.equal(round.state, 'RUNNING');
    const seat = round.steps.flatMap((step) => step.seats).find((one) => one.asked && !one.signature);
    if (BODIES.includes(seat.post)) return signed;
    const login = seat.names.map((name) => LOGINS[name]).find(Boolean);
    assert.ok(login, `${seat.post} is held by ${seat.names}`);
    signed.push(seat.post);
    await signs(login, number);
  }
}

const ON_THE_PHONE = { zhou: { width: 390 } };

async function signs(login, number) {
  const signer = await somebody(login, ON_THE_PHONE[login]);
  await signer.go('/worklist');
  await takesUp(signer, number);
  const foot = signer.page.locator('.answer-foot').getByRole('button', { name: '同意并签署' });
  await foot.click();
  await reads(signer, '签署后不能收回');
  await signer.fitsTheScreen();
  if (login in ON_THE_PHONE) await signer.picture(`phone-${login}-signs`);
  await sends(signer, '/signature', () => foot.click());
  await signer.leave();
}

/** What listeners bring about after the act. */
export const reaches = (person, deal, stage) => comesTo(person, `/api/deals/${deal}`, (answer) => answer.stage === stage);

/** A licence by negotiation, agreed on and signed by everybody on its route. @returns the deal and the posts that signed, in order */
export async function licenceLiesOpen(officer, { price, sum }) {
  const deal = await opensDeal(officer, { result: '水产疫苗浸泡免疫助剂', way: '许可' });
  await agreesOnTerms(officer, deal, { price, sum }, async () => {
    await fillDay(officer, 'terms.from', await dayFromToday(officer, 30));
    await fillDay(officer, 'terms.until', await dayFromToday(officer, 395));
  });
  const signed = await isApproved(officer, deal);
  await reaches(officer, deal, 'IN_NOTICE');
  return { deal, signed };
}

/** The taker gives it up, and the result is free again. */
export async function isGivenUp(officer, deal) {
  await officer.go(`/deals/${deal}`);
  await act(officer, '终止交易');
  await fill(officer, 'reason', '受让方放弃');
  await submit(officer, '/ending');
  await reaches(officer, deal, 'ENDED');
}

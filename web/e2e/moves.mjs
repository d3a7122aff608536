// What people do again and again on the pages of the workbench.
import assert from 'node:assert/strict';
import { comesTo } from './house.mjs';

/**
 * The act is done when the server has said so. The answer is awaited before the act, and what the server refuses is told in
 * its own words.
 * @param address how the address of the command ends, such as `/proposal`
 */
export async function sends({ page }, address, doing) {
  const isIt = (answer) => ['POST', 'PUT'].includes(answer.request().method()) && new URL(answer.url()).pathname.endsWith(address);
  const [answer] = await Promise.all([page.waitForResponse(isIt), doing()]);
  assert.ok(answer.ok(), `${address} was refused: ${answer.status()} ${answer.ok() ? '' : await answer.text()}`);
}

/** Opens the form of an act, which may lie behind “更多”. */
export async function act({ page }, verb) {
  const button = page.getByRole('button', { name: verb, exact: true });
  const more = page.getByRole('button', { name: '更多', exact: true });
  await button.or(more).first().waitFor();
  if (await button.isVisible()) return button.click();
  await more.click();
  await page.getByRole('menuitem', { name: verb, exact: true }).click();
}

/** An act that asks once more before it is done: its button opens what follows from it, there the same button does it. */
export async function confirms(person, verb, consequence, address) {
  await act(person, verb);
  await person.page.getByText(consequence).first().waitFor();
  await sends(person, address, () => person.page.getByRole('button', { name: verb, exact: true }).click());
}

/** Takes up what waits in the worklist; its desk lies open once it is the one marked. */
export async function takesUp({ page }, words) {
  await page.locator('.items button', { hasText: words }).first().click();
  // On a phone the desk covers the list.
  await page.locator('.items button[aria-current]', { hasText: words }).waitFor({ state: 'attached' });
}

export const field = ({ page }, name) => page.locator(`[id="field-${name}"]`);

export const fill = (person, name, words) => field(person, name).locator('input, textarea').first().fill(words);

/** A day is taken over when it is confirmed. */
export async function fillDay(person, name, day) {
  await fill(person, name, day);
  await field(person, name).locator('input').first().press('Enter');
}

export async function choose(person, name, label) {
  const box = field(person, name).getByRole('combobox');
  await box.click();
  if (await box.isEditable()) await box.fill(label);
  await person.page.locator('.ant-select-item-option', { hasText: label }).filter({ visible: true }).first().click();
}

/** The one form of the page is handed in. */
export const submit = (person, address) => sends(person, address, () => person.page.locator('main form button[type="submit"]').click());

export const reads = ({ page }, words) => page.getByText(words).filter({ visible: true }).first().waitFor();

/** Whole amounts, not the tail of greater ones. */
export async function readsAmounts(person, amounts) {
  for (const amount of amounts) await reads(person, new RegExp(`(^|[^\\d,])${amount.replace('.', '\\.')}`));
}

/** Lets days pass from the page of a case that lies open to the public, until the day after its notice ends. */
export async function waitsOutNotice(person, link, { number, lastDay }) {
  const { page } = person;
  const until = dayAfter(lastDay, 1);
  await person.go(link);
  await page.getByRole('button', { name: '让时间往前走' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByText(number).waitFor();
  await asked.getByText('不能倒回').waitFor();
  await sends(person, '/passage', () => asked.getByRole('button', { name: `走到 ${until}` }).click());
  await comesTo(person, '/api/house-day', (day) => !day.until && day.today === until);
  await reads(person, `渡口里今天是 ${until}`);
}

/** So many days after the day it is in the house, which may be ahead of the world. */
export async function dayFromToday({ ask }, days = 0) {
  const { today } = (await ask('/api/session')).body;
  return dayAfter(today, days);
}

export const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

// What people do again and again on the pages of the workbench.
import assert from 'node:assert/strict';

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
  await box.fill(label);
  await person.page.locator('.ant-select-item-option', { hasText: label }).filter({ visible: true }).first().click();
}

/** The one form of the page is handed in. */
export const submit = (person, address) => sends(person, address, () => person.page.locator('main form button[type="submit"]').click());

export const reads = ({ page }, words) => page.getByText(words).filter({ visible: true }).first().waitFor();

/** Whole amounts, not the tail of greater ones. */
export async function readsAmounts(person, amounts) {
  for (const amount of amounts) await reads(person, new RegExp(`(^|[^\\d,])${amount.replace('.', '\\.')}`));
}

/** Today in Shanghai, so many days on. */
export function dayFromToday(days = 0) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);
}

// In the hand: the inventor writes where the idea comes, the leader signs between two meetings.
import assert from 'node:assert/strict';
import { isGivenUp, licenceLiesOpen } from './deal.mjs';
import { somebody, story } from './house.mjs';
import { answerSecrecyCheck } from './result.mjs';

story('what an inventor begins on the phone goes on at the desk', async () => {
  const title = `口袋里的想法 ${Date.now()}`;
  const lin = await somebody('lin', { width: 390 });
  await lin.go('/disclosures/new');
  await lin.fitsTheScreen();
  await lin.picture('phone-lin-secrecy');
  await answerSecrecyCheck(lin, ['否', '否', '否', '否']);
  const kept = lin.page.waitForResponse((answer) => answer.ok() && (answer.request().postData() ?? '').includes(title));
  await lin.page.getByLabel('成果名称').fill(title);
  await kept;
  await lin.fitsTheScreen();
  await lin.picture('phone-lin-form');
  const draft = new URL(lin.page.url()).pathname.replace('/app', '');
  await lin.leave();

  const atTheDesk = await somebody('lin');
  await atTheDesk.go('/disclosures');
  await atTheDesk.page.getByText(title).first().waitFor();
  await atTheDesk.go(draft);
  assert.equal(await atTheDesk.page.getByLabel('成果名称').inputValue(), title);
});

story('a licence for two million goes up to the leader, who signs on the phone', async () => {
  const wang = await somebody('wang');
  const { deal, signed } = await licenceLiesOpen(wang, { price: '2000000', sum: '2,000,000.00' });
  assert.deepEqual(signed.slice(0, 2), ['COLLEGE', 'OFFICE']);
  assert.deepEqual(signed.slice(-2), ['DIRECTOR', 'LEADER']);
  await isGivenUp(wang, deal);
});

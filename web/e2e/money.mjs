// From the signature to the money and who gets of it.
import { reaches } from './deal.mjs';
import { comesTo, somebody } from './house.mjs';
import { confirms, field, fill, reads, sends } from './moves.mjs';

const SCAN = { name: '合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 scan') };

export async function signsContract(officer, deal) {
  await officer.go(`/deals/${deal}`);
  await recordsSigning(officer);
  await reaches(officer, deal, 'SIGNED');
}

/** On the page that lies open. */
export async function recordsSigning(officer) {
  await officer.page.getByRole('button', { name: '登记签约', exact: true }).click();
  await fill(officer, 'ourSigner', '江望津');
  await fill(officer, 'takerSigner', '李经理');
  await field(officer, 'documents').locator('input[type="file"]').setInputFiles(SCAN);
  await officer.page.getByRole('link', { name: SCAN.name }).waitFor();
  await sends(officer, '/signing-record', () => officer.page.getByRole('button', { name: '登记签约', exact: true }).click());
}

/** Finance books what has come: the whole price, which the form proposes. */
export async function booksReceipt(deal, payer) {
  const cai = await somebody('cai');
  await comesTo(cai, `/api/incomes?matterKind=deal&matterId=${deal}`, (answer) => answer);
  await cai.go(`/income/deal/${deal}`);
  await cai.page.getByRole('button', { name: '登记到账', exact: true }).click();
  await fill(cai, 'bankReference', `B${deal}`);
  await fill(cai, 'payer', payer);
  await sends(cai, '/receipts', () => cai.page.getByRole('button', { name: '登记到账', exact: true }).click());
  await cai.page.locator('.bookings').getByText('40,000.00 元').waitFor();
  await cai.leave();
}

/** Works the receipt out and stays on its page. @returns the id of the distribution */
export async function computes(officer, deal) {
  const due = await comesTo(officer, `/api/distributions?deal=${deal}`, ({ items }) => items[0]?.id);
  await officer.go(`/distributions/${due}`);
  await confirms(officer, '核算', '按合同约定、签署日权属和审批日制度核算', '/draft');
  await reads(officer, '怎么算出来的');
  return due;
}

export async function payees({ page }) {
  const table = page.locator('.payees tbody tr td:nth-child(2)');
  await table.first().waitFor();
  return table.allInnerTexts();
}

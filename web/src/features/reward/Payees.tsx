import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { grouped } from '@/kernel/money';
import { Yuan } from '@/kernel/Yuan';
import type { Distribution, Payee, TaxNote } from './types';
import { useSay } from './words';

/** Who gets what, when it was paid, and what of it may be counted for tax. */
export function Payees({ view }: { view: Distribution }) {
  const say = useSay();
  return (
    <Section title={say.payees} extra={view.releaser && <span className="soft small">{say.released(view.releaser)}</span>}>
      <table className="list payees">
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            {view.shares && <th scope="col" className="right">{say.equity}</th>}
            <th scope="col" className="right">{say.amount}</th>
            <th scope="col">{say.paidOn}</th>
            {!view.shares && <th scope="col">{say.tax}</th>}
          </tr>
        </thead>
        <tbody>
          {view.payees.map((payee) => (
            <tr key={payee.place}>
              <td>
                {payee.name}
                {payee.toldApart && <div className="soft small">{payee.toldApart}</div>}
                {payee.main && <div className="soft small">{say.main}</div>}
              </td>
              {view.shares && <td className="right number" data-label={say.equity}>{equityText(payee)}</td>}
              <td className="right" data-label={say.amount}>
                <Yuan amount={payee.amount} />
                {payee.setOff !== '0.00' && <div className="soft small">{say.keptBack} <Yuan amount={payee.setOff} /><br />{say.toPay} <Yuan amount={payee.toPay} /></div>}
              </td>
              <td data-label={say.paidOn}>{payee.paidOn ? <Day on={payee.paidOn} /> : <span className="soft">{say.notPaid}</span>}</td>
              {!view.shares && <td>{payee.tax && <Tax note={payee.tax} />}</td>}
            </tr>
          ))}
        </tbody>
        {view.whole && view.reward && (
          <tfoot>
            <tr>
              <td>{say.reward}</td>
              {view.shares && <td className="off-phone" />}
              <td className="right">
                <Yuan amount={view.reward} />
              </td>
              <td className="off-phone" colSpan={2} />
            </tr>
          </tfoot>
        )}
      </table>
      {view.disclaimer && <p className="soft small disclaimer">{view.disclaimer}</p>}
    </Section>
  );
}

const equityText = ({ equity }: Payee) => (equity === null || equity === undefined ? '—' : `${(Number(equity) * 100).toFixed(4)}%`);

function Tax({ note }: { note: TaxNote }) {
  const say = useSay();
  const conditions: [boolean, string][] = [
    [note.scientificStaff === true, note.scientificStaff === true ? say.staffYes : note.scientificStaff === false ? say.staffNo : say.staffOpen],
    [note.noticed, note.noticed ? say.noticed : say.notNoticed],
    [note.registered, note.registered ? say.registered : say.notRegistered],
    [note.inWindow, !note.inWindow ? say.windowOver(note.windowEndsOn) : note.closesSoon ? say.windowSoon(note.windowEndsOn) : say.window(note.windowEndsOn)],
  ];
  return (
    <details className="tax">
      <summary>{note.eligible ? say.half(grouped(note.counted)) : say.full(grouped(note.counted))}</summary>
      <ul className="small">
        {conditions.map(([holds, text]) => (
          <li key={text} className={holds ? 'holds' : 'fails'}>
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

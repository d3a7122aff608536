import { Section } from '@/app/CaseFrame';
import { Copy } from '@/kernel/Copy';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { useWord } from '@/kernel/language';
import { Comparison } from './Comparison';
import type { Amendment } from './types';
import { useSay } from './words';

/** Why it is changed, what it asks for, and the terms side by side. */
export function AmendmentFacts({ view }: { view: Amendment }) {
  const say = useSay();
  const word = useWord();
  const { duty } = view;
  return (
    <>
      <Facts
        of={[
          [say.reason, view.reason],
          [say.drafter, <span key="d">{view.drafter}　<Day on={view.draftedOn} /></span>],
          [
            say.duty,
            duty && (
              <span key="y">
                {duty.approval ? (duty.notice ? say.approvalAndNotice : say.approvalOnly) : say.nothing}
                <div className="soft small">{say.dutyOf(word(`amendment.difference.${duty.because}`), duty.edition)}</div>
              </span>
            ),
          ],
          [say.approvedOn, view.approvedOn && <Day key="a" on={view.approvedOn} />],
          [say.number, view.contractNumber && <Copy key="n" text={view.contractNumber} />],
          [say.signedOn, view.signedOn && <Day key="s" on={view.signedOn} />],
          [say.because, view.cameBackBecause],
        ]}
      />
      <Section title={say.compare} extra={<span className="soft">{say.onlyChanged(view.lines.filter((line) => line.changed).length)}</span>}>
        <Comparison amendment={view} />
      </Section>
    </>
  );
}

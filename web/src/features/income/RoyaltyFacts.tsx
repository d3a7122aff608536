import { Section } from '@/app/CaseFrame';
import { Day } from '@/kernel/Day';
import { Facts } from '@/kernel/Facts';
import { useWord } from '@/kernel/language';
import { StageTag } from '@/kernel/StageTag';
import { Yuan } from '@/kernel/Yuan';
import type { Royalty } from './royalty';
import { useSay } from './words';

/** What was agreed, what was reported, and how what is due follows from both. */
export function RoyaltyFacts({ view }: { view: Royalty }) {
  const say = useSay();
  const word = useWord();
  const { terms, report } = view;
  return (
    <>
      <Section title={say.royaltyTerms}>
        <Facts
          of={[
            [say.licensee, view.licensee],
            [say.period, <span key="p"><Day on={view.firstDay} /> — <Day on={view.lastDay} /></span>],
            [say.royaltyRule, <span key="r">{word(`income.royalty.base.${terms.base}`)} × <span className="number">{percent(terms.rate)}</span></span>],
            [say.royaltyMinimum, terms.minimum && <Yuan key="m" amount={terms.minimum} />],
            [say.reportDue, <span key="d"><Day on={view.reportDue} /> {view.overdueDays > 0 && <StageTag tone="now">{say.lateBy(view.overdueDays)}</StageTag>}</span>],
            [say.linkOpen, view.door && <span key="l">{view.door.addressee}　<span className="soft small">{say.linkUntil} <Day on={view.door.until.slice(0, 10)} />{view.door.enteredAt && `，${say.linkUsed}`}</span></span>],
            [say.returnedFor, view.remarks],
          ]}
        />
      </Section>
      {report && (
        <Section title={say.reported}>
          <Facts
            of={[
              [word(`income.royalty.base.${terms.base}`), <Yuan key="b" amount={report.made} />],
              [say.royaltyShare, view.share && <Yuan key="s" amount={view.share} />],
              [say.royaltyAmount, view.amount && <b key="a"><Yuan amount={view.amount} /> {view.share !== view.amount && <span className="soft small">{say.minimumApplies}</span>}</b>],
              [say.reporter, [report.reporter, report.contact].filter(Boolean).join('　')],
              [say.reportedOn, report.on && <Day key="o" on={report.on} />],
              [say.note, report.notes],
            ]}
          />
        </Section>
      )}
    </>
  );
}

const percent = (rate: string) => `${(Number(rate) * 100).toFixed(4).replace(/\.?0+$/, '')}%`;

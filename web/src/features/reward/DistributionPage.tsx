import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { CaseFrame } from '@/app/CaseFrame';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { StageTag } from '@/kernel/StageTag';
import { Waiting } from '@/kernel/Waiting';
import { DistributionActs } from './Acts';
import { Explained } from './Explained';
import { distributionQuery, TONES } from './types';
import { useSay } from './words';
import './reward.css';

/** A distribution explained: facts, how every figure came about, the rules, who gets what. */
export default function DistributionPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const word = useWord();
  const asked = useQuery(distributionQuery(id));
  const view = asked.data;
  if (!view) {
    return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} onAgain={() => void asked.refetch()} /> : <Waiting lines={8} />}</div>;
  }
  return (
    <CaseFrame
      kind="distribution"
      id={id}
      number={view.number}
      title={view.deal.title}
      tag={
        <>
          <StageTag tone={TONES[view.stage]}>{word(`reward.stage.${view.stage}`)}</StageTag>
          <Link to={view.deal.link} className="number small">{view.deal.number}</Link>
        </>
      }
      statement={view.statement}
      acts="reward"
      actions={
        <>
          {view.may.length > 0 && <DistributionActs view={view} />}
          <Button type="text" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>{say.print}</Button>
        </>
      }
    >
      <Explained view={view} />
    </CaseFrame>
  );
}

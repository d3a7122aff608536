import { CountFigure } from '@/kernel/Figure';
import { useSay } from './words';

/** What waits to be worked out and to be released; each opens its list. */
export default function RewardFigures() {
  const say = useSay();
  return (
    <>
      <CountFigure from="/api/distributions" filter={{ stage: 'DUE' }} label={say.toPrepare} unit={say.unit} to="/distributions" />
      <CountFigure from="/api/distributions" filter={{ stage: 'TO_RELEASE' }} label={say.toRelease} unit={say.unit} to="/distributions" />
    </>
  );
}

import { CountFigure } from '@/kernel/Figure';
import { useSay } from './words';

export default function NoticeFigures() {
  const say = useSay();
  return (
    <>
      <CountFigure from="/api/notices" filter={{ state: 'OPEN' }} label={say.figureOpen} unit={say.unit} to="/notices" />
      <CountFigure from="/api/notices" filter={{ state: 'STOPPED' }} label={say.figureStopped} unit={say.unit} to="/notices" />
    </>
  );
}

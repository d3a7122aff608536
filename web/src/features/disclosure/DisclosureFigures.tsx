import { CountFigure } from '@/kernel/Figure';
import { useSay } from './words';

const FROM = '/api/disclosures';
const TO = '/disclosures';

export default function DisclosureFigures() {
  const say = useSay();
  return (
    <>
      <CountFigure from={FROM} to={TO} filter={{ stage: 'SUBMITTED' }} label={say.figureWaiting} unit={say.unit} />
      <CountFigure from={FROM} to={TO} filter={{ stage: 'AT_OFFICE' }} label={say.figureOffice} unit={say.unit} />
      <CountFigure from={FROM} to={TO} filter={{ stage: 'ACCEPTED' }} label={say.figureAccepted} unit={say.unit} />
      <CountFigure from={FROM} to={TO} filter={{}} label={say.figureAll} unit={say.unit} />
    </>
  );
}

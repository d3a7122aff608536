import { CountFigure } from '@/kernel/Figure';
import { useWord } from '@/kernel/language';
import { useSay } from './words';

export default function DealFigures() {
  const say = useSay();
  const word = useWord();
  return (
    <>
      {(['NEGOTIATING', 'IN_NOTICE', 'READY_TO_SIGN', 'SIGNED'] as const).map((stage) => (
        <CountFigure key={stage} from="/api/deals" to="/deals" filter={{ stage }} label={say.figure(word(`deal.stage.${stage}`))} unit={say.unit} />
      ))}
    </>
  );
}

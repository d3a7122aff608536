import { useParams } from 'react-router';
import { SecrecyCard } from './SecrecyCard';

export default function SecrecyCheckPage() {
  const { id = '' } = useParams();
  return (
    <div className="page narrow">
      <SecrecyCard id={id} />
    </div>
  );
}

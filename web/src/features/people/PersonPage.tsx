import { useParams } from 'react-router';
import { PersonSheet } from './PersonSheet';

export default function PersonPage() {
  const { id = '' } = useParams();
  return <PersonSheet id={id} />;
}

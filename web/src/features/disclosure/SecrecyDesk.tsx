import type { DeskProps } from '@/app/feature';
import { SecrecyCard } from './SecrecyCard';

export default function SecrecyDesk({ matter, onDone }: DeskProps) {
  return <SecrecyCard id={matter.id} onDone={onDone} />;
}

import { useSession } from '@/api/session';
import { PasswordChange } from './PasswordChange';
import { PersonSheet } from './PersonSheet';

/** One's own page: what the house knows of one, who looks after one's desk, one's key. */
export default function MePage() {
  return <PersonSheet id={useSession().person.id} own={<PasswordChange />} />;
}

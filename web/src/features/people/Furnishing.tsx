import { Button } from 'antd';
import { Link } from 'react-router';
import { useWord } from '@/kernel/language';
import { useMoveIn } from './movein/steps';
import { useSay } from './words';

/** What a new house still lacks; nothing once every desk that a case passes is held by somebody. */
export default function Furnishing() {
  const say = useSay();
  const word = useWord();
  const { isReady, missing } = useMoveIn();
  if (!isReady || missing.length === 0) return null;
  return (
    <section className="stack tight" aria-label={say.furnish}>
      <h2>{say.furnish}</h2>
      <p>{say.furnishMissing(missing.map((role) => word(`role.${role}`)).join(say.comma))}</p>
      <p className="soft">{say.furnishHow}</p>
      <div className="row">
        <Link to="/move-in"><Button type="primary">{say.moveIn}</Button></Link>
      </div>
    </section>
  );
}

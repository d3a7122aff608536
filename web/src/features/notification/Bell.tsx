import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { unreadQuery } from './messages';
import { useSay } from './words';
import './notification.css';

const MOST = 99;

/** How much is unread, in the head of every page. */
export default function Bell() {
  const say = useSay();
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const told = unread > MOST ? `${MOST}+` : String(unread);
  return (
    <Link to="/inbox" className="bell" aria-label={unread > 0 ? say.bell(told) : say.bellNone} title={unread > 0 ? say.bell(told) : say.bellNone}>
      <BellOutlined aria-hidden />
      {unread > 0 && <i className="count number">{told}</i>}
    </Link>
  );
}

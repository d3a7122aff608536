import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { sentences } from './language';

const useSay = sentences({ copy: '复制' }, { copy: 'Copy' });

/** A number or link that can be taken along with one click. */
export function Copy({ text }: { text: string }) {
  const say = useSay();
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), 1500);
  };
  return (
    <span className="copy">
      <span className="number">{text}</span>
      <button type="button" aria-label={`${say.copy} ${text}`} onClick={() => void copy()}>
        {done ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
      </button>
    </span>
  );
}

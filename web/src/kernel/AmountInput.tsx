import { Input, type InputProps } from 'antd';
import { useState } from 'react';
import { useLanguage } from './language';
import { asAmount, grouped } from './money';

type Props = Omit<InputProps, 'value' | 'onChange'> & {
  /** A decimal string to the fen, or empty. */
  value: string;
  onChange: (amount: string) => void;
};

/** An amount in yuan: typed as people write it, kept as a decimal string, never as a binary number. */
export function AmountInput({ value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed !== null) onChange(asAmount(typed) ?? typed);
    setTyped(null);
  };
  const shown = typed ?? (asAmount(value) === null ? value : grouped(value));
  return (
    <Input
      inputMode="decimal"
      suffix={useLanguage() === 'en' ? 'CNY' : '元'}
      {...rest}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(asAmount(event.target.value) ?? event.target.value);
      }}
      onBlur={settle}
    />
  );
}

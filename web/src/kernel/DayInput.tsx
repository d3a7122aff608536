import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  /** A legal day such as `2026-11-23`, or null. */
  value: string | null | undefined;
  onChange: (day: string | null) => void;
  id?: string;
  status?: '' | 'error' | 'warning';
  /** Days outside are not offered. */
  min?: string;
  max?: string;
}

/** A legal day: a string in, a string out. */
export function DayInput({ value, onChange, min, max, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
      // Enter takes the day over; it does not hand in the form around it.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      onChange={(day) => onChange(day ? dayjs(day as dayjs.Dayjs).format('YYYY-MM-DD') : null)}
    />
  );
}

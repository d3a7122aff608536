import { afterEach, expect, it } from 'vitest';
import { houseTitle } from './houseTitle';
import { speak } from './language';

afterEach(() => speak('zh'));

it('what the house itself put into a title is said in the reader’s language', () => {
  expect(houseTitle('光栅传感等2项')).toBe('光栅传感等2项');
  speak('en');
  expect(houseTitle('光栅传感等2项')).toBe('光栅传感 and 1 more');
  expect(houseTitle('2027 年节假日安排')).toBe('Holidays of 2027');
  expect(houseTitle('光栅传感')).toBe('光栅传感');
});

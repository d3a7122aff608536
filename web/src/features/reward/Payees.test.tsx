import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Payees } from './Payees';
import type { Distribution, Payee } from './types';

const payee = (place: number, toldApart: string | null, amount: string): Payee => ({ place, name: '李伟', toldApart, main: false, amount }) as Payee;

it('two payees of one name are two lines that can be told apart', () => {
  const payees = [payee(1, '披〔2026〕0001号 25%', '10000.00'), payee(2, '披〔2026〕0001号 10%', '4000.00')];
  render(<Payees view={{ payees, shares: false, whole: true, reward: '14000.00' } as Distribution} />);
  const [, first, second] = screen.getAllByRole('row');
  expect(first?.textContent).toContain('披〔2026〕0001号 25%');
  expect(first?.textContent).toContain('10,000.00');
  expect(second?.textContent).toContain('披〔2026〕0001号 10%');
  expect(second?.textContent).toContain('4,000.00');
});

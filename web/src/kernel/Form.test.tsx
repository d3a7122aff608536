import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Input } from 'antd';
import { expect, it, vi } from 'vitest';
import { Problem } from '@/api/client';
import { Field } from './Field';
import { Form } from './Form';

const idle = { error: null, isPending: false };

it('Enter in a field does the act once enough is filled in', async () => {
  const act = vi.fn();
  const form = (ready: boolean) => (
    <Form act="冲销" cancel="先不办" command={idle} ready={ready} onAct={act}>
      <Field name="reason" label="理由">
        <Input />
      </Field>
    </Form>
  );
  const { rerender } = render(form(false));
  await userEvent.type(screen.getByLabelText('理由'), '重复{Enter}');
  expect(act).not.toHaveBeenCalled();
  rerender(form(true));
  await userEvent.type(screen.getByLabelText('理由'), '{Enter}');
  expect(act).toHaveBeenCalledOnce();
});

it('the way out does nothing but leave', async () => {
  const act = vi.fn();
  const leave = vi.fn();
  render(<Form act="登记" cancel="暂不登记" command={idle} onAct={act} onCancel={leave} />);
  await userEvent.click(screen.getByRole('button', { name: '暂不登记' }));
  expect(leave).toHaveBeenCalledOnce();
  expect(act).not.toHaveBeenCalled();
});

it('what was refused is summed above the fields, and said at its field', () => {
  const problem = new Problem(400, 'request/fields-invalid', '填写有误', '有 1 处需要修改。', 'trace', [
    { field: 'reason', slug: 'request/field-required', detail: '请填写此项。' },
  ]);
  render(
    <Form act="冲销" cancel="先不办" command={{ error: problem, isPending: false }} onAct={() => {}}>
      <Field name="reason" label="理由">
        <Input />
      </Field>
    </Form>,
  );
  const field = screen.getByLabelText(/理由/);
  expect(field.getAttribute('aria-describedby')).toContain('fault');
  expect(screen.getByRole('alert').compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

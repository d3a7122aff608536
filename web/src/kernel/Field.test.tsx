import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Input } from 'antd';
import { expect, it } from 'vitest';
import { Problem } from '@/api/client';
import { Field, FormTold } from './Field';
import { ProblemNotice } from './ProblemNotice';

const refused = new Problem(400, 'request/fields-invalid', '填写有误', '有 2 处需要修改。', 'title', [
  { field: 'title', slug: 'request/field-required', detail: '请填写此项。' },
  { field: 'team[1].share', slug: 'disclosure/share-not-a-percentage', detail: '贡献比例应大于 0。' },
]);

function Form({ problem }: { problem: unknown }) {
  return (
    <FormTold problem={problem} remarks={{ title: '名称太长' }}>
      <Field name="title" label="成果名称" help="例如……" required>
        <Input />
      </Field>
      <Field name="team" label="完成人" group>
        <Input aria-label="比例" />
      </Field>
      <ProblemNotice problem={problem} labelOf={(field) => (field === 'title' ? '成果名称' : '完成人 2')} />
    </FormTold>
  );
}

it('a fault stands at its field and is told to those who cannot see it', () => {
  render(<Form problem={refused} />);
  const title = screen.getByLabelText(/成果名称/);
  expect(title.getAttribute('aria-describedby')).toContain('fault');
  expect(document.getElementById('field-title')?.textContent).toContain('请填写此项。');
});

it('the remark of whoever sent it back stands at its field', () => {
  render(<Form problem={null} />);
  expect(screen.getByText('名称太长')).toBeTruthy();
});

it('the summary names every fault and leads to the nearest place on the page', async () => {
  render(<Form problem={refused} />);
  Element.prototype.scrollIntoView = () => undefined;
  expect(screen.getByRole('alert').textContent).toContain('有 2 处需要修改。');
  await userEvent.click(screen.getByText(/完成人 2：/));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('比例');
});

it('a fault goes when its field is written anew, and the others stay', async () => {
  render(<Form problem={refused} />);
  await userEvent.type(screen.getByLabelText(/成果名称/), '探');
  expect(document.getElementById('field-title')?.textContent).not.toContain('请填写此项。');
  expect(screen.getByRole('alert').textContent).toContain('贡献比例应大于 0。');
});

it('the summary calls a field as the page does, and says a single fault once', () => {
  const single = new Problem(400, 'money/not-in-fen', '填写有误', '“abc”不是精确到分的金额。', 'price', [
    { field: 'price', slug: 'money/not-in-fen', detail: '“abc”不是精确到分的金额。' },
  ]);
  render(
    <FormTold problem={null}>
      <Field name="price" label="价格" required>
        <Input />
      </Field>
    </FormTold>,
  );
  render(<ProblemNotice problem={single} />);
  expect(screen.getByRole('alert').textContent).toBe('填写有误价格：“abc”不是精确到分的金额。');
});

it('what somebody else has changed meanwhile can be loaded from where one stands', () => {
  render(<ProblemNotice problem={new Problem(409, 'request/stale', '内容已更新', '内容已在别处更新，请查看最新情况后再操作。')} />);
  expect(screen.getByRole('button', { name: /载入最新内容/ })).toBeTruthy();
});

it('what the house itself got wrong is told with its number, and nothing is told when nothing is wrong', () => {
  const { rerender, container } = render(<ProblemNotice problem={null} />);
  expect(container.textContent).toBe('');
  rerender(<ProblemNotice problem={new Problem(0, '', '', '')} onAgain={() => undefined} />);
  expect(screen.getByRole('button', { name: /重.?试/ })).toBeTruthy();
});

it('of being signed out nothing is said, for the sign-in lies on top of the page', () => {
  const { container } = render(<ProblemNotice problem={new Problem(401, 'request/signed-out', '尚未登录', '请先登录。')} />);
  expect(container.textContent).toBe('');
});

it('but a wrong password is said', () => {
  render(<ProblemNotice problem={new Problem(401, 'request/wrong-name-or-password', '尚未登录', '用户名或密码不对，请检查后重试。')} />);
  expect(screen.getByRole('alert').textContent).toContain('用户名或密码不对');
});

import { SwapOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { type DemoAccount, demoAccountsQuery, type Session, signIn, signOut } from '@/api/session';
import { sentences, useWord } from '@/kernel/language';

const useSay = sentences({ switch: '换个角色看' }, { switch: 'See it as somebody else' });

/** Only where the data are a demonstration: becomes somebody else with one click. */
export function RoleSwitch({ session }: { session: Session }) {
  const say = useSay();
  const word = useWord();
  const accounts = useQuery(demoAccountsQuery).data ?? [];
  const become = useMutation({
    mutationFn: async (account: DemoAccount) => {
      await signOut();
      await signIn(account.login, account.password);
    },
    // A fresh page, so that nothing the one saw stays with the other.
    onSuccess: () => location.assign('/app/'),
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        style: { maxHeight: '70vh', overflowY: 'auto' },
        selectedKeys: [session.person.name],
        items: accounts.map((account) => ({
          key: `${account.login}-${account.role}`,
          label: (
            <span data-login={account.login}>
              {account.name} <span className="soft">{word(`role.${account.role}`)}</span>
            </span>
          ),
          onClick: () => become.mutate(account),
        })),
      }}
    >
      <Button type="link" size="small" icon={<SwapOutlined aria-hidden />} loading={become.isPending}>
        {say.switch}
      </Button>
    </Dropdown>
  );
}

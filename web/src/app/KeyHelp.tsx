import { Modal } from 'antd';
import { Facts } from '@/kernel/Facts';
import { sentences } from '@/kernel/language';

const useSay = sentences(
  { title: '快捷键', search: '搜索', help: '列出快捷键', next: '待办：下一件、上一件', pick: '待办：第几件', open: '待办：打开整页' },
  { title: 'Keys', search: 'Search', help: 'List the keys', next: 'Worklist: next, previous', pick: 'Worklist: the first, second …', open: 'Worklist: open the page' },
);

export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useSay();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={say.title} width={420}>
      <Facts
        of={[
          [say.search, <kbd key="s">/</kbd>],
          [say.help, <kbd key="h">?</kbd>],
          [say.next, <span key="n"><kbd>j</kbd> <kbd>k</kbd></span>],
          [say.pick, <span key="p"><kbd>1</kbd> – <kbd>9</kbd></span>],
          [say.open, <kbd key="o">o</kbd>],
        ]}
      />
    </Modal>
  );
}

import { sentences } from '@/kernel/language';

export const useSay = sentences(
  {
    title: '台账原文',
    from: (file: string, place: number) => `“${file}”第 ${place} 行`,
    noTeam: '台账里没有完成人。补上完成人与比例后，才能在本系统办理转化。',
    noShares: '台账里没有贡献比例。补上比例后，才能在本系统办理转化：在表格里写成“张三60%、李四40%”再导入。',
    holder: '权利人',
    year: '年份',
  },
  {
    title: 'As the old list has it',
    from: (file: string, place: number) => `“${file}”, row ${place}`,
    noTeam: 'The list names no makers. Once they and their shares are added, deals can be made on it here.',
    noShares: 'The list has no shares. Once they are added, deals can be made on it here: write “张三60%、李四40%” in the table and import it again.',
    holder: 'Holder of the rights',
    year: 'Year',
  },
);

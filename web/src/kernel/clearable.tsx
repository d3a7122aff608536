import { CloseCircleFilled } from '@ant-design/icons';

/** How a field is emptied: a sign without a name of its own, which Ant Design would give in English. */
export const clearable = { clearIcon: <CloseCircleFilled aria-hidden /> };

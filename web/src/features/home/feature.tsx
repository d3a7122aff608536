import { HomeOutlined } from '@ant-design/icons';
import { type Feature, page } from '@/app/feature';

export default {
  module: 'home',
  menu: [{ to: '/', label: { zh: '首页', en: 'Home' }, icon: <HomeOutlined /> }],
  routes: [page('', () => import('./HomePage'))],
} satisfies Feature;

import { type Feature, page } from '@/app/feature';

export default {
  module: 'search',
  routes: [page('search', () => import('./SearchPage'))],
} satisfies Feature;

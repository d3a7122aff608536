import { createBrowserRouter } from 'react-router';
import { page } from './feature';
import { features } from './features';
import { Gate } from './Gate';
import { Mishap, Nowhere } from './Mishap';

export const router = createBrowserRouter(
  [
    { ...page('first-administrator', () => import('./FirstAdministratorPage')), errorElement: <Mishap /> },
    {
      path: '/',
      element: <Gate />,
      errorElement: <Mishap />,
      hydrateFallbackElement: <div />,
      children: [
        {
          errorElement: <Mishap />,
          children: [...features.flatMap(({ routes = [] }) => routes), { path: '*', element: <Nowhere /> }],
        },
      ],
    },
  ],
  { basename: '/app' },
);

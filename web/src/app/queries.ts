import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/client';
import { noteSignedOut } from './signedOut';

const hear = (problem: unknown) => {
  if (problem instanceof Problem && problem.isSignedOut) noteSignedOut();
};

/** What the server was asked, kept for a while. A refusal is an answer: only what was not heard is asked again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: hear }),
  mutationCache: new MutationCache({ onError: hear }),
  defaultOptions: {
    queries: {
      // Without a network nothing is answered, and that is said rather than waited for in silence.
      networkMode: 'always',
      staleTime: 10_000,
      retry: (times, problem) => times < 2 && problem instanceof Problem && (problem.status === 0 || problem.status >= 502),
    },
    mutations: { networkMode: 'always' },
  },
});

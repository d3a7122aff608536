import { type QueryClient, type UseMutationOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey, type Problem } from '@/api/client';

/**
 * A command of one form or button. The key is kept until the command succeeds, so that a double click or a lost answer does
 * nothing twice; afterwards everything on the screen is asked for anew, because one act moves figures, lists and rivers, and
 * a refused one shows that they have moved already.
 */
export function useCommand<Input = void, Output = unknown>(
  send: (input: Input, key: string) => Promise<Output>,
  options: Omit<UseMutationOptions<Output, Problem, Input>, 'mutationFn'> = {},
) {
  const key = useRef(newKey());
  const underWay = useRef(false);
  const queries = useQueryClient();
  const command = useMutation<Output, Problem, Input>({
    ...options,
    mutationFn: (input) => send(input, key.current),
    onSuccess: async (...told) => {
      key.current = newKey();
      await options.onSuccess?.(...told);
      void askAnew(queries);
    },
    onError: (...told) => {
      // A rule said no to what the screen still shows as possible: something has changed elsewhere.
      if (told[0].status === 409 && !told[0].isStale) void askAnew(queries);
      return options.onError?.(...told);
    },
    onSettled: (...told) => {
      underWay.current = false;
      return options.onSettled?.(...told);
    },
  });
  /** A second click on the way to an answer is the same intention: it is not sent again. */
  const mutate: typeof command.mutate = (...given) => {
    if (underWay.current) return;
    underWay.current = true;
    command.mutate(...given);
  };
  return { ...command, mutate };
}

/**
 * Asks for everything on the screen again, except what a form holds: `meta: { held: true }` marks words that somebody is
 * just writing.
 */
export const askAnew = (queries: QueryClient) => queries.invalidateQueries({ predicate: (query) => !query.meta?.held });

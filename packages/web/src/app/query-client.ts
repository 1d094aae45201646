import { QueryClient } from '@tanstack/react-query';
import type { Problem } from '../problem/problem';

const FRESH_MS = 15_000;
const RETRIES = 2;

/**
 * Requests are sent even when the browser believes to be offline: a change fails at once and visibly, instead of
 * waiting in a page that may be closed. Only what could not be reached is worth a second try.
 */
export function createAppQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: FRESH_MS,
        retry: (failures, problem) => problem.kind === 'unreachable' && failures < RETRIES,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}

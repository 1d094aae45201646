import type { QueryClient } from '@tanstack/react-query';
import type { Problem } from '../problem/problem';
import { accountQuery } from '../queries/account-query';
import type { AppRouter } from './router';

/** Leads to sign-in, and later back, when any answer says that the session of a signed-in person has ended. */
export function watchSession(queryClient: QueryClient, router: AppRouter): void {
  const onProblem = (problem: Problem | null | undefined) => {
    if (problem?.kind !== 'signed-out' || queryClient.getQueryData(accountQuery.queryKey) === undefined) return;
    queryClient.removeQueries({ queryKey: accountQuery.queryKey });
    const from = router.state.location.href;
    void router.navigate({ to: '/sign-in', search: { from, expired: true } }).then(() => {
      queryClient.clear();
    });
  };
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') onProblem(event.action.error as Problem);
  });
  queryClient.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') onProblem(event.action.error as Problem);
  });
}

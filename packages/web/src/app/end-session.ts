import type { QueryClient } from '@tanstack/react-query';
import { accountQuery } from '../queries/account-query';
import type { AppRouter } from './router';

/** Leads someone whose session has ended to sign-in, and later back. Does nothing while nobody is signed in. */
export function endSession(queryClient: QueryClient, router: AppRouter): void {
  if (queryClient.getQueryData(accountQuery.queryKey) === undefined) return;
  queryClient.removeQueries({ queryKey: accountQuery.queryKey });
  const from = router.state.location.href;
  void router.navigate({ to: '/sign-in', search: { from, expired: true } }).then(() => {
    queryClient.clear();
  });
}

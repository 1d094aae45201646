import { queryOptions } from '@tanstack/react-query';
import type { Account } from '../client';
import { getAccount } from '../client';

/** Who is signed in. Fails with a `signed-out` problem when nobody is. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ signal }): Promise<Account> => (await getAccount({ signal })).data,
  staleTime: Infinity,
});

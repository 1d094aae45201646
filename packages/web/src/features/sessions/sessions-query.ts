import { queryOptions } from '@tanstack/react-query';
import { listSessions } from '../../client';

/** Where the account is signed in, which only the server knows. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await listSessions({ signal })).data.items,
});

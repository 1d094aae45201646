import { queryOptions } from '@tanstack/react-query';
import { listTokens } from '../../client';

/** The tokens of the account, which only the server knows. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }) => (await listTokens({ signal })).data.items,
});

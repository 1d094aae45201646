import { queryOptions } from '@tanstack/react-query';
import { listPasskeys } from '../../client';

/** The passkeys of the account, which only the server knows. */
export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: async ({ signal }) => (await listPasskeys({ signal })).data.items,
});

import { queryOptions } from '@tanstack/react-query';
import { listWebhooks } from '../../client';

/** The webhooks of the account, which only the server knows. */
export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: async ({ signal }) => (await listWebhooks({ signal })).data.items,
});

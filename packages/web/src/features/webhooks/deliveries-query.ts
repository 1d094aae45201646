import { infiniteQueryOptions } from '@tanstack/react-query';
import { listDeliveries } from '../../client';

const AT_ONCE = 20;
const LOOK_AGAIN_MS = 3000;

/** What was sent to a webhook, newest first; while something is sent for the first time it is asked for again. */
export const deliveriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', id],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: AT_ONCE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return (await listDeliveries({ path: { id }, query, signal })).data;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) => {
      const deliveries = state.data?.pages.flatMap(({ items }) => items) ?? [];
      return deliveries.some((one) => one.state === 'pending' && one.attempts === 0) ? LOOK_AGAIN_MS : false;
    },
  });

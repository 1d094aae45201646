import { queryOptions } from '@tanstack/react-query';
import type { Today } from '../client';
import { getToday } from '../client';

/** Often enough that a page left open overnight shows the new day soon after midnight. */
const DAY_CHANGE_CHECK_MS = 60_000;

/** The list of today in the account's time zone. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: async ({ signal }): Promise<Today> => (await getToday({ signal })).data,
  refetchInterval: DAY_CHANGE_CHECK_MS,
});

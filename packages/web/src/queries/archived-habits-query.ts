import { queryOptions } from '@tanstack/react-query';
import type { HabitList } from '../client';
import { listHabits } from '../client';

/** Habits that were put away, in the order of the server. */
export const archivedHabitsQuery = queryOptions({
  queryKey: ['habits', 'archived'],
  queryFn: async ({ signal }): Promise<HabitList> => (await listHabits({ query: { archived: 'true' }, signal })).data,
});

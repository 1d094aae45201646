import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { archivedHabitsQuery } from '../../queries/archived-habits-query';
import { todayQuery } from '../../queries/today-query';

/** Refreshes every list that a change of a habit can alter; resolves when the lists are new. */
export function useHabitsChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: todayQuery.queryKey }),
      queryClient.invalidateQueries({ queryKey: archivedHabitsQuery.queryKey }),
    ]);
  }, [queryClient]);
}

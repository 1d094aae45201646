import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

/** Says that what is on the screen may be old, for as long as a list cannot be read again. */
export function ConnectionBanner() {
  const queryClient = useQueryClient();
  const isUnreachable = useIsUnreachable();
  return (
    <div role="status" aria-label="Connection">
      {isUnreachable ? (
        <div className="banner">
          <Icon name="warning" />
          <p>No connection to the server. What you see may be out of date.</p>
          <Button
            onPress={() => {
              void queryClient.refetchQueries({ type: 'active' });
            }}
          >
            Try again
          </Button>
        </div>
      ) : undefined}
    </div>
  );
}

function useIsUnreachable(): boolean {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  return useSyncExternalStore(subscribe, () =>
    cache.findAll({ type: 'active' }).some(({ state }) => {
      const problem = state.error ?? state.fetchFailureReason;
      return state.data !== undefined && problem?.kind === 'unreachable';
    }),
  );
}

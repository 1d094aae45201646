import { useSyncExternalStore } from 'react';
import { todayOf } from '../records/today-of';
import { useAccount } from './use-account';

/** Often enough that a page left open overnight shows the new day soon after it begins. */
const DAY_CHANGE_CHECK_MS = 15_000;

/** The day that it is where the person lives, `YYYY-MM-DD`. */
export function useToday(): string {
  const account = useAccount();
  return useSyncExternalStore(subscribe, () => todayOf(account, new Date()));
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, DAY_CHANGE_CHECK_MS);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}

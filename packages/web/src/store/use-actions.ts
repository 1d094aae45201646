import type { Actions } from './actions';
import { useStoreAccess } from './store-context';

/** What a person can do. */
export function useActions(): Actions {
  return useStoreAccess().actions;
}

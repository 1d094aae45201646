import { useSyncExternalStore } from 'react';
import type { Snapshot } from './local-store';
import { useStoreAccess } from './store-context';

/** A part of the local state. Renders again when that part is another object. */
export function useSnapshot<Part>(select: (snapshot: Snapshot) => Part): Part {
  const { store } = useStoreAccess();
  return useSyncExternalStore(store.subscribe, () => select(store.snapshot()));
}

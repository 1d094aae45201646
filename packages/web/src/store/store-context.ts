import { createContext, useContext } from 'react';
import type { Actions } from './actions';
import type { LocalStore } from './local-store';

/** The store of the person who is signed in, and what they can do with it. */
export interface StoreAccess {
  readonly store: LocalStore;
  readonly actions: Actions;
}

export const StoreContext = createContext<StoreAccess | undefined>(undefined);

/** @throws Error on pages for people who are not signed in */
export function useStoreAccess(): StoreAccess {
  const access = useContext(StoreContext);
  if (access === undefined) throw new Error('There is no store around this page: put it below the member route.');
  return access;
}

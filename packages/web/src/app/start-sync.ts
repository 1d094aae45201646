import type { LocalStore } from '../store/local-store';
import { httpRemote } from '../sync/http-remote';
import { keepInStep } from '../sync/keep-in-step';
import { Sync } from '../sync/sync';
import { setUpClient } from './set-up-client';

/** Begins to keep a store in step with the API. */
export function startSync(
  store: LocalStore,
  onSignedOut: () => void,
): { readonly sync: Sync; readonly end: () => void } {
  setUpClient();
  const sync = new Sync({ store, remote: httpRemote, onSignedOut });
  return { sync, end: keepInStep(store, sync) };
}

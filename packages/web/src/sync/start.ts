import type { LocalStore } from '../store/local-store';
import { httpRemote } from './http-remote';
import { keepInStep } from './keep-in-step';
import { Sync } from './sync';

/** Begins to keep a store in step with the API. */
export function startSync(
  store: LocalStore,
  onSignedOut: () => void,
): { readonly sync: Sync; readonly end: () => void } {
  const sync = new Sync({ store, remote: httpRemote, onSignedOut });
  return { sync, end: keepInStep(store, sync) };
}

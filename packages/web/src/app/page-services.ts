import type { Session } from '../store/session';
import type { CurrentSync } from './current-sync';
import type { Updates } from './updates';

/** Of everything that lives as long as the page: what parts of the application ask for. */
export interface PageServices {
  readonly session: Session;
  readonly sync: CurrentSync;
  readonly updates: Updates;
}

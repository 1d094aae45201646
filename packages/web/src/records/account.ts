import type { Account as ServerAccount } from '../client';

export type Theme = 'system' | 'light' | 'dark';

/** Who is signed in, and how this person's days and pages are meant to be. */
export interface Account extends ServerAccount {
  /** Wall-clock time at which a day begins, `HH:MM`. @default '00:00' */
  readonly dayStart?: string;
  /** 1 is Monday. @default 1 */
  readonly firstWeekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** @default 'system' */
  readonly theme?: Theme;
  /** @default what the device prefers */
  readonly language?: string;
  readonly emailVerified?: boolean;
}

/** What a person changes of an account without a password. */
export type AccountChange = Partial<
  Pick<Account, 'timeZone' | 'dayStart' | 'firstWeekday' | 'theme' | 'language'>
>;

import type { Account as ServerAccount, AccountChange as ServerChange } from '../client';

/** Who is signed in, and how this person's days and pages are meant to be. */
export type Account = Readonly<ServerAccount>;

/** What a person changes of an account without a password. */
export type AccountChange = Readonly<ServerChange>;

import type { Gathered } from '../answer/gathered';
import type { AccountOf } from './account-of';
import { askWith, type Ask } from './ask';
import { clientsOf, type Clients } from './clients';
import type { CredentialSource } from './credentials';
import { identify, type Identity } from './identify';
import { LIMITS, type Limits } from './limits';
import { slots } from './slots';

/** The account of one environment, to be read. */
export interface Account {
  readonly environment: AccountOf;
  readonly clients: Clients;
  readonly limits: Limits;
  readonly ask: Ask;
  /** Whose the credentials are; asked once, and again only after it could not be told. */
  readonly identity: () => Promise<Gathered<Identity>>;
  readonly now: () => Date;
}

/** How an account is opened. */
export interface AccountOptions {
  /** @default - the SDK's default chain: variables, profile, single sign-on, role of the machine */
  readonly credentials?: CredentialSource | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** @default - the clock */
  readonly now?: (() => Date) | undefined;
}

/** Opens the account of an environment. Nothing is sent yet. */
export const openAccount = (environment: AccountOf, options: AccountOptions = {}): Account => {
  const limits = { ...LIMITS, ...options.limits };
  const clients = clientsOf(options.credentials, limits);
  const ask = askWith(limits, slots(limits.concurrent));
  let asked: Promise<Gathered<Identity>> | undefined;
  const identity = async (): Promise<Gathered<Identity>> => {
    asked ??= identify(environment, clients, ask);
    const answer = await asked;
    if (answer.value === undefined) asked = undefined;
    return answer;
  };
  return { environment, clients, limits, ask, identity, now: options.now ?? (() => new Date()) };
};

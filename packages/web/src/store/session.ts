import { remember, remembered, whoIsHere } from '../device/remembered';
import type { Account } from '../records/account';
import { Actions } from './actions';
import { Database } from './database';
import { LocalStore } from './local-store';
import type { StoreAccess } from './store-context';

/** Who uses this page: opens their store, and closes or clears it when they go. */
export class Session {
  readonly #listeners = new Set<() => void>();
  readonly #onLeftElsewhere: () => void;
  #access: StoreAccess | undefined;
  #lastAccess: StoreAccess | undefined;

  /** @param onLeftElsewhere called when the person has signed out in another tab */
  constructor(onLeftElsewhere: () => void) {
    this.#onLeftElsewhere = onLeftElsewhere;
  }

  /** The store of the person who is signed in; undefined while nobody is. */
  readonly access = (): StoreAccess | undefined => this.#access;

  /** The store that pages on their way out still read, until the way to sign-in is shown. */
  readonly lastAccess = (): StoreAccess | undefined => this.#lastAccess;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the store of who was signed in here last, without asking the server. @returns whether there is one */
  async resume(): Promise<boolean> {
    if (this.#access !== undefined) return true;
    const accountId = whoIsHere();
    if (accountId === undefined) return false;
    const store = await this.#open(accountId);
    if (store.snapshot().tables.account !== undefined) {
      this.#set({ store, actions: new Actions(store) });
      return true;
    }
    // Another tab has just forgotten this account, and that it has was not to be read here yet.
    await store.remove();
    return false;
  }

  /** Begins with someone whom the server knows. Their store may be here already, with changes that wait. */
  async enter(account: Account): Promise<void> {
    await this.#access?.store.close();
    const store = await this.#open(account.id);
    await store.update((tables) => ({ ...tables, account }));
    remember({ accountId: account.id, isExpired: false });
    this.#set({ store, actions: new Actions(store) });
  }

  /** The server does not know the session any more. What waits stays for when the same person signs in again. */
  async expire(): Promise<void> {
    remember({ isExpired: true });
    const access = this.#access;
    this.#set(undefined);
    await access?.store.close();
  }

  /** Forgets the person and everything of theirs on this device. */
  async leave(): Promise<void> {
    remember({ accountId: undefined, isExpired: undefined });
    const access = this.#access;
    this.#set(undefined);
    await access?.store.remove();
  }

  /** Forgets whose session has ended here, with what of theirs waits to be sent. */
  async forget(): Promise<void> {
    const { accountId } = remembered();
    remember({ accountId: undefined, isExpired: undefined });
    if (accountId !== undefined) await Database.remove(accountId);
  }

  #open(accountId: string): Promise<LocalStore> {
    return LocalStore.open(accountId, () => {
      const access = this.#access;
      this.#set(undefined);
      void access?.store.close();
      this.#onLeftElsewhere();
    });
  }

  #set(access: StoreAccess | undefined): void {
    this.#access = access;
    this.#lastAccess = access ?? this.#lastAccess;
    for (const listener of this.#listeners) listener();
  }
}

const KEPT = 10_000;

/** Whose sessions asked last, in this process. It is a guess, for a session may have ended since elsewhere. */
export class RecentAccounts {
  private readonly accounts = new Map<string, string>();

  /** @param hash of the token of a session */
  guess(hash: Buffer): string | undefined {
    return this.accounts.get(key(hash));
  }

  /** @param accountId undefined when the session is over */
  note(hash: Buffer, accountId: string | undefined): void {
    const { accounts } = this;
    if (accountId === undefined) {
      accounts.delete(key(hash));
      return;
    }
    accounts.set(key(hash), accountId);
    const [oldest] = accounts.keys();
    if (accounts.size > KEPT && oldest !== undefined) accounts.delete(oldest);
  }
}

function key(hash: Buffer): string {
  return hash.toString('base64url');
}

import type { Account } from '../records/account';
import type { Change } from '../records/change';
import type { Operation } from '../records/operation';
import type { Records } from '../records/tables';

/** What came of telling the server of an operation. */
export type Answer =
  /** Done; with what stands now. */
  | { readonly kind: 'done'; readonly changes: readonly Change[]; readonly account?: Account }
  /** Something was changed elsewhere: read the feed, settle, and send what is left. */
  | { readonly kind: 'overtaken' }
  /** The day that it was about was emptied later, and is empty. */
  | { readonly kind: 'emptied'; readonly date: string }
  /** What it was about is not there any more. */
  | { readonly kind: 'gone' }
  /** Not taken, and never will be. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface FeedPart {
  readonly items: readonly Change[];
  readonly next: string;
  readonly hasMore: boolean;
}

/** The server, as far as sync needs it. Every call rejects with a `Problem` when there is no answer or nobody is signed in. */
export interface Remote {
  /** @param records as the server had them last, for the versions that it asks for */
  readonly send: (operation: Operation, records: Records) => Promise<Answer>;
  readonly changes: (since: string) => Promise<FeedPart>;
  readonly account: () => Promise<Account>;
}

import type { Grant } from '../access/grant';
import type { Account } from '../account/open-account';
import type { Answer } from '../answer/answer';

/** Reads one thing of an account. Never rejects: what goes wrong is a reason of the answer. */
export interface Reader<Input extends readonly unknown[], Value> {
  /** What is read, as a noun: `alarms`. */
  readonly name: string;
  /** Every permission that it uses. */
  readonly grants: readonly Grant[];
  readonly read: (account: Account, ...input: Input) => Promise<Answer<Value>>;
}

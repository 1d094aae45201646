import type { Operation } from '../records/operation';
import type { Settlement } from '../records/settlement';

type Without<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

/** What a settlement says, before it has an id, a time and a name. */
export type SettlementNote = Without<Settlement, 'id' | 'at' | 'name'>;

/** An operation after a change from elsewhere: as it was, smaller, or gone; and what is to be told of it. */
export interface Settled {
  readonly operation: Operation | undefined;
  readonly notes: readonly SettlementNote[];
}

import type { Grant } from '../access/grant';
import type { Account } from '../account/open-account';
import { answered, nothing, type Gathered } from '../answer/gathered';
import { reasonOf } from '../answer/reason-of';
import type { Reader } from './reader';

/** What a reader is made of. */
export interface ReaderParts<Input extends readonly unknown[], Value> {
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly gather: (account: Account, ...input: Input) => Promise<Gathered<Value>>;
}

const gathered = async <Input extends readonly unknown[], Value>(
  { name, gather }: ReaderParts<Input, Value>,
  account: Account,
  input: Input,
): Promise<Gathered<Value>> => {
  const { value, reasons } = await account.identity();
  if (value === undefined) return { reasons };
  try {
    return await gather(account, ...input);
  } catch (thrown) {
    return nothing(reasonOf(thrown, { action: `reading ${name}`, region: account.environment.region }));
  }
};

/** A reader that looks first whether the account is the descriptor's, so that it never tells of another one. */
export const defineReader = <Input extends readonly unknown[], Value>(
  parts: ReaderParts<Input, Value>,
): Reader<Input, Value> => ({
  name: parts.name,
  grants: parts.grants,
  read: async (account, ...input) => answered(await gathered(parts, account, input), account.now().toISOString()),
});

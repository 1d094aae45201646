import type { Gathered } from '../answer/gathered';
import type { Asked } from '../answer/reason-of';
import type { SendOptions } from './ask';
import type { Account } from './open-account';

/** One page of a list, and where the next one begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

type Send<Item> = (token: string | undefined, options: SendOptions) => Promise<Page<Item>>;

/**
 * Reads a list to its end, or as many pages as the account's limits allow. What was read before a page failed is kept.
 * A token that comes twice would never end, so it ends the list.
 */
export const pagesOf = async <Item>(
  { ask, limits }: Pick<Account, 'ask' | 'limits'>,
  asked: Asked,
  send: Send<Item>,
): Promise<Gathered<readonly Item[]>> => {
  const items: Item[] = [];
  let token: string | undefined;
  for (let page = 0; page < limits.pages; page += 1) {
    const begin = token;
    const { value, reasons } = await ask(asked, (options) => send(begin, options));
    if (value === undefined) return page === 0 ? { reasons } : { value: items, reasons };
    items.push(...value.items);
    token = value.next === '' ? undefined : value.next;
    if (token === undefined || token === begin) return { value: items, reasons: [] };
  }
  return { value: items, reasons: [{ kind: 'too-much-data', action: asked.action, pages: limits.pages }] };
};

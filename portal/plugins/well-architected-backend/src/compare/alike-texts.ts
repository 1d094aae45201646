import type { BothWords } from './own-words';
import { withoutOwnWords } from './own-words';

/** Reports cut long values and end them so. */
const CUT = '…';

/** Whether two texts differ in nothing but the environment's own words, as far as the report has them. */
export function alikeTexts(base: string, head: string, words: BothWords): boolean {
  const [from, to] = [withoutOwnWords(base, words.base), withoutOwnWords(head, words.head)];
  if (!base.endsWith(CUT) || !head.endsWith(CUT)) {
    return from === to;
  }
  // Names of different lengths leave different lengths of the value, and the cut may go through a name.
  const longest = Math.max(...[words.base, words.head].flatMap(({ name, account }) => [name.length, account.length]));
  const compared = Math.min(from.length, to.length) - CUT.length - longest;
  return compared > 0 && from.slice(0, compared) === to.slice(0, compared);
}

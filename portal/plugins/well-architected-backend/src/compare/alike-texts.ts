import type { BothWords, EnvironmentWords } from './own-words';
import { withoutOwnWords } from './own-words';

/** Reports cut long values and end them so. */
const CUT = '…';

/**
 * What CDK calls the current version of a function. The hash at its end is of the whole function, whose variables have the
 * environment's own words: two environments never have the same.
 */
const VERSION = /(?<=CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g;

/** Whether two texts differ in nothing but the environment's own words, as far as the report has them. */
export function alikeTexts(base: string, head: string, words: BothWords): boolean {
  const [from, to] = [told(base, words.base, words), told(head, words.head, words)];
  if (!base.endsWith(CUT) || !head.endsWith(CUT)) {
    return from === to;
  }
  // Names of different lengths leave different lengths of the value, and the cut may go through a name.
  const longest = Math.max(...[words.base, words.head].flatMap(({ name, account }) => [name.length, account.length]));
  const compared = Math.min(from.length, to.length) - CUT.length - longest;
  return compared > 0 && from.slice(0, compared) === to.slice(0, compared);
}

/** Within one environment another hash is news: the function was changed. */
function told(text: string, own: EnvironmentWords, { base, head }: BothWords): string {
  const words = withoutOwnWords(text, own);
  return base.name === head.name ? words : words.replaceAll(VERSION, '<hash>');
}

import type { en } from './words/en';
import { transferWords } from './words/transfer-words';

type LossText = Extract<keyof typeof en, `loss-${string}`>;

/** The text about a loss of an import by its code; undefined for one that this page does not know. */
export function lossText(code: string): LossText | undefined {
  const key = `loss-${code}` as const;
  return isKnown(key) ? key : undefined;
}

function isKnown(key: `loss-${string}`): key is LossText {
  return Object.hasOwn(transferWords.in('en') ?? {}, key);
}

import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';

/** What an environment is told by. */
export type EnvironmentWords = Pick<EnvironmentDescription, 'name' | 'account'>;

/** Whose words stand in the values of each side. */
export interface BothWords {
  readonly base: EnvironmentWords;
  readonly head: EnvironmentWords;
}

/**
 * A text with placeholders for the environment's name, as a word of its own, and for its account, so that
 * `hexastyle-staging-api` and `hexastyle-production-api` are alike.
 */
export function withoutOwnWords(text: string, { name, account }: EnvironmentWords): string {
  const word = new RegExp(`(?<![A-Za-z0-9])${name}(?![A-Za-z0-9])`, 'gi');
  return text.replaceAll(word, '<environment>').replaceAll(account, '<account>');
}

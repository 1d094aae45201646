import type { KnownPart } from '@hexastyle/plugin-well-architected-common';

/** Why what is said of a part may not be all of it or not be so any more, with the first reason; `undefined` when it is sure. */
export function sayDoubt({ missing = [], failure }: KnownPart): string | undefined {
  const said = [
    ...(missing.length > 0 ? [`not all could be read (${missing[0]?.what})`] : []),
    ...(failure === undefined ? [] : [`could not be read since (${failure.reasons[0]?.what ?? 'no reason given'})`]),
  ];
  return said.length === 0 ? undefined : said.join(', ');
}

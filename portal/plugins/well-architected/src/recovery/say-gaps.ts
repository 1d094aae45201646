import type { Stretch } from './gaps-of';
import { saySpan } from './say-span';

/** How long the objective was not met; `undefined` without an objective. */
export function sayGaps(gaps: readonly Stretch[] | undefined): string {
  if (gaps === undefined) {
    return 'no RPO to hold them against';
  }
  const lengths = gaps.map(({ from, to }) => to - from);
  const [sum, longest] = [lengths.reduce((all, length) => all + length, 0), Math.max(0, ...lengths)];
  switch (gaps.length) {
    case 0:
      return 'always within the RPO';
    case 1:
      return `the RPO was exceeded once, for ${saySpan(sum)}`;
    default:
      return `the RPO was exceeded ${gaps.length} times, for ${saySpan(sum)} in all and ${saySpan(longest)} at the longest`;
  }
}

import type { ExpectedDifference, Report, ReportDifferences } from '@hexastyle/plugin-well-architected-common';
import { compareClaims } from './compare-claims';
import { compareResources } from './compare-resources';
import { foldExpected } from './fold-expected';
import { namedResources } from './named-resources';
import type { EnvironmentWords } from './own-words';

export interface Side {
  readonly report: Report;
  readonly environment: EnvironmentWords;
}

/**
 * Two reports, of two environments or of one at two times: which claims and resources differ.
 * Between two environments, values that carry the environment's own name or account are alike.
 */
export function compareReports(
  base: Side,
  head: Side,
  expected: readonly ExpectedDifference[] = [],
): ReportDifferences {
  const claims = compareClaims(base.report.claims, head.report.claims);
  const from = namedResources(base.report, base.environment);
  const to = namedResources(head.report, head.environment);
  const resources = compareResources(from, to, { base: base.environment, head: head.environment });
  const all = (left: Iterable<string>, right: Iterable<string>) => new Set([...left, ...right]).size;
  return {
    ...foldExpected({ claims, resources }, expected, [base.environment.name, head.environment.name]),
    same: {
      claims: all(idsOf(base.report), idsOf(head.report)) - claims.length,
      resources: all(from.keys(), to.keys()) - resources.length,
    },
  };
}

function idsOf({ claims }: Report): readonly string[] {
  return claims.map(({ id }) => id);
}

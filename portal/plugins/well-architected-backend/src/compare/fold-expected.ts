import type {
  ClaimDifference,
  ExpectedDifference,
  ReportDifferences,
  ResourceDifference,
} from '@hexastyle/plugin-well-architected-common';
import { reasonOfResource, touches } from './expected-resource';

type Differences = Pick<ReportDifferences, 'claims' | 'resources'>;

/** Marks the differences that are meant to be with their reason, and tells which declarations nothing needs. */
export function foldExpected(
  { claims, resources }: Differences,
  expected: readonly ExpectedDifference[],
  [base, head]: readonly [string, string],
): Differences & Pick<ReportDifferences, 'unused'> {
  const declared = base === head ? [] : expected.filter((each) => holdsFor(each, base) && holdsFor(each, head));
  return {
    claims: claims.map((difference) => marked(difference, reasonOfClaim(difference, declared))),
    resources: resources.map((difference) => marked(difference, reasonOfResource(difference, declared))),
    unused: declared.filter(
      (each) =>
        !claims.some(({ id }) => id === each.claim) && !resources.some((difference) => touches(each, difference)),
    ),
  };
}

function holdsFor({ environments }: ExpectedDifference, name: string): boolean {
  return environments === 'all' || environments.includes(name);
}

function reasonOfClaim({ id }: ClaimDifference, declared: readonly ExpectedDifference[]): string | undefined {
  return declared.find(({ claim }) => claim === id)?.reason;
}

function marked<T extends ClaimDifference | ResourceDifference>(difference: T, expected: string | undefined): T {
  return expected === undefined ? difference : { ...difference, expected };
}

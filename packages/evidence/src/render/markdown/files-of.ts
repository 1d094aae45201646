import type { Evidence, JudgedClaim } from '../../report/report';

const fileOf = (evidence: Evidence): string | undefined => {
  switch (evidence.kind) {
    case 'resource':
    case 'nag':
      return evidence.source?.file;
    case 'document':
    case 'code':
    case 'drill':
    case 'attestation':
    case 'waiver':
      return evidence.path;
    case 'live':
      return undefined;
  }
};

/** Every file that the claims' evidence lies in, once, sorted. Lines are in the report; here they would change too often. */
export const filesOf = (claims: readonly JudgedClaim[]): readonly string[] => {
  const files = claims.flatMap(({ evidence }) => evidence.flatMap((each) => fileOf(each) ?? []));
  return [...new Set(files)].sort();
};

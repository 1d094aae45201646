import type { RepositoryFacts } from '../../facts/facts';
import type { Evidence, JudgedClaim } from '../../report/report';

/** A file that evidence lies in, and what is in it. */
export interface FileOfEvidence {
  readonly path: string;
  /** What it makes (`EC2 VPC, EC2 Subnet`), or its title; absent where neither is known. */
  readonly words: string | undefined;
}

const TYPES_SHOWN = 5;

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

/** `AWS::EC2::VPC` as `EC2 VPC`; a type of somebody else stays as it is. */
const typeWords = (type: string): string => type.replace(/^AWS::/, '').replaceAll('::', ' ');

const typesIn = (path: string, all: readonly Evidence[]): string | undefined => {
  const types = all.flatMap((each) => (each.kind === 'resource' && fileOf(each) === path ? typeWords(each.type) : []));
  const distinct = [...new Set(types)].sort();
  if (distinct.length === 0) return undefined;
  const more = distinct.length - TYPES_SHOWN;
  return `${distinct.slice(0, TYPES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const titleOf = (path: string, repository: RepositoryFacts | undefined): string | undefined =>
  path.endsWith('.md') ? /^# +(.+?) *$/m.exec(repository?.read(path) ?? '')?.[1] : undefined;

/**
 * Every file that the claims' evidence lies in, once, sorted, with the types of the resources it makes or the title it has.
 * Lines are in the report; here they would change too often.
 */
export const filesOf = (
  claims: readonly JudgedClaim[],
  repository: RepositoryFacts | undefined,
): readonly FileOfEvidence[] => {
  const all = claims.flatMap(({ evidence }) => evidence);
  const files = [...new Set(all.flatMap((each) => fileOf(each) ?? []))].sort();
  return files.map((path) => ({ path, words: typesIn(path, all) ?? titleOf(path, repository) }));
};

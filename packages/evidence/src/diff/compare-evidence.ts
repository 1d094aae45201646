import { DescriptorError } from '@hexastyle/environment';
import { compareReports } from '../baseline/compare-reports';
import type { ClaimChangeKind } from '../baseline/report-comparison';
import type { JudgedTarget } from '../cli/judge-target';
import { EvidenceError } from '../evidence-error';
import { isAbsent } from '../facts/facts';
import type { EvidenceComparison, FindingChange } from './evidence-comparison';
import { findingChanges } from './finding-changes';
import { judgeSides, type JudgedSides } from './judge-sides';

const NO_FAULTS = { added: [], gone: [] } as const;

/** Open findings are faults, too; here they are told as findings. */
const isFinding = (fault: string, findings: readonly FindingChange[]): boolean =>
  findings.some(({ rule, constructPath }) => fault.startsWith(`${rule} at ${constructPath}`));

/** Of an environment that is new, only what is wrong is told: everything else is new as well. */
const isNews = (base: JudgedTarget | undefined, kind: ClaimChangeKind): boolean =>
  base === undefined ? kind === 'new-gap' : kind !== 'known-gap';

const comparedNag = ({ base, head }: JudgedSides): Pick<EvidenceComparison, 'findings' | 'notCompared'> => {
  if (head === undefined) return { findings: [], notCompared: [] };
  const before = base?.facts.nag ?? { packs: [], findings: [] };
  const after = head.facts.nag;
  const absent = [before, after].find((each) => isAbsent(each));
  return {
    findings: findingChanges(before, after),
    notCompared: absent !== undefined && isAbsent(absent) ? [`cdk-nag: ${absent.absent}`] : [],
  };
};

const compared = (sides: JudgedSides): EvidenceComparison | undefined => {
  const { base, head, leftOut } = sides;
  if (head === undefined) return undefined;
  const { findings, notCompared } = comparedNag(sides);
  const { claims, faults, passes } = compareReports(
    base?.report ?? { ...head.report, claims: [], faults: [] },
    head.report,
  );
  const own = (list: readonly string[]): readonly string[] => list.filter((fault) => !isFinding(fault, findings));
  return {
    passes,
    claims: claims.filter(({ kind }) => isNews(base, kind)),
    faults: { added: own(faults.added), gone: own(faults.gone) },
    findings,
    notCompared: [...leftOut, ...notCompared],
  };
};

/**
 * Judges both sides of an environment and holds them against each other. A descriptor or a waiver that cannot be read is no
 * reason to compare nothing: then it is said that the evidence was not compared.
 */
export const compareEvidence = (
  base: string | undefined,
  head: string,
  today: string,
): EvidenceComparison | undefined => {
  try {
    return compared(judgeSides(base, head, today));
  } catch (error) {
    if (!(error instanceof EvidenceError || error instanceof DescriptorError)) throw error;
    return { passes: false, claims: [], faults: NO_FAULTS, findings: [], notCompared: [`evidence: ${error.message}`] };
  }
};

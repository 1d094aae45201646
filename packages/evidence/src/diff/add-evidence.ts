import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareEvidence } from './compare-evidence';
import type { AssemblyComparison, Comparison } from './comparison';
import type { EvidenceComparison } from './evidence-comparison';

const differs = (evidence: EvidenceComparison | undefined): boolean => {
  if (evidence === undefined) return false;
  const { claims, faults, findings } = evidence;
  return [claims, faults.added, faults.gone, findings].some(({ length }) => length > 0);
};

const has = (directory: string): boolean => existsSync(join(directory, 'manifest.json'));

/** The folders of both sides, and the day that expiries are judged on. */
interface Sides {
  readonly base: string;
  readonly head: string;
  readonly today: string;
}

/** Adds what becomes of claims and of findings to every assembly of the head. Evidence may differ where no template does. */
export const addEvidence = (comparison: Comparison, { base, head, today }: Sides): Comparison => {
  const withEvidence = (assembly: AssemblyComparison): AssemblyComparison => {
    const [before, after] = [join(base, assembly.name), join(head, assembly.name)];
    const evidence = has(after) ? compareEvidence(has(before) ? before : undefined, after, today) : undefined;
    return evidence === undefined ? assembly : { ...assembly, evidence };
  };
  const assemblies = comparison.assemblies.map(withEvidence);
  const found = assemblies.flatMap(({ evidence }) => evidence ?? []);
  const worse = found.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'new-gap' || kind === 'lost'));
  const open = found.flatMap(({ findings }) => findings.filter(({ change }) => change === 'open'));
  return {
    ...comparison,
    different: comparison.different || found.some(differs),
    summary: { ...comparison.summary, worse: worse.length, openFindings: open.length },
    assemblies,
  };
};

import type { Finding } from '../claims/claim';
import type { Drill, Facts } from '../facts/facts';
import type { Evidence } from '../report/report';
import type { JudgeContext } from './judgement';
import { standingDrills } from './standing-drills';

const RUNBOOKS = 'docs/runbooks/';

const evidenceOfDrill = ({ path, date, rtoMinutes, rpoMinutes }: Drill): Evidence => ({
  kind: 'drill',
  path,
  date,
  ...(rtoMinutes !== undefined && { rtoMinutes }),
  ...(rpoMinutes !== undefined && { rpoMinutes }),
});

/** The drills of the runbooks that a claim rests on, when it rests on documents alone and every runbook was exercised. */
const drillsOfRunbooks = (evidence: readonly Evidence[], standing: readonly Drill[]): readonly Drill[] => {
  const documents = evidence.filter((each) => each.kind === 'document');
  const runbooks = [...new Set(documents.map(({ path }) => path).filter((path) => path.startsWith(RUNBOOKS)))];
  const drills = runbooks.map((path) => standing.filter(({ runbook }) => runbook === path));
  const isWhole = documents.length === evidence.length && drills.every((each) => each.length > 0);
  return isWhole ? drills.flat() : [];
};

/**
 * Raises a met claim to `exercised`: one that rests on documents alone when a drill stands for each of its runbooks, and
 * any other when a drill names it.
 */
export const applyDrills = (id: string, finding: Finding, facts: Facts, context: JudgeContext): Finding => {
  if (finding.kind !== 'met') return finding;
  const standing = standingDrills(facts, context);
  const drills = new Set([
    ...drillsOfRunbooks(finding.evidence, standing),
    ...standing.filter(({ claims }) => claims.includes(id)),
  ]);
  if (drills.size === 0) return finding;
  const [first, ...rest] = finding.evidence;
  return { ...finding, strength: 'exercised', evidence: [first, ...rest, ...[...drills].map(evidenceOfDrill)] };
};

import type { Finding } from '../claims/claim';
import { isAbsent, type Drill, type Facts } from '../facts/facts';
import type { Evidence } from '../report/report';

type DocumentEvidence = Extract<Evidence, { kind: 'document' }>;

const drillOf = ({ path, anchor }: DocumentEvidence, drills: readonly Drill[]): Drill | undefined =>
  drills.find(({ runbook }) => runbook === path || (anchor !== undefined && runbook === `${path}#${anchor}`));

const evidenceOfDrill = ({ path, date, rtoMinutes, rpoMinutes }: Drill): Evidence => ({
  kind: 'drill',
  path,
  date,
  ...(rtoMinutes !== undefined && { rtoMinutes }),
  ...(rpoMinutes !== undefined && { rpoMinutes }),
});

/** Raises a claim that rests on documents alone to `exercised`, when a drill exists for every one of them. */
export const applyDrills = (finding: Finding, facts: Facts): Finding => {
  if (finding.kind !== 'met' || isAbsent(facts.drills)) return finding;
  const { drills } = facts.drills;
  const documents = finding.evidence.filter((each) => each.kind === 'document');
  const exercised = documents.flatMap((each) => drillOf(each, drills) ?? []);
  if (documents.length < finding.evidence.length || exercised.length < documents.length) return finding;
  const [first, ...rest] = finding.evidence;
  return {
    ...finding,
    strength: 'exercised',
    evidence: [first, ...rest, ...[...new Set(exercised)].map(evidenceOfDrill)],
  };
};

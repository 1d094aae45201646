import { budgetWords, groupBy, missingBooks, type Estimate } from '@hexastyle/cost';
import type { Absent, AssemblyFacts, Judgement, NagFacts } from '@hexastyle/evidence';
import type { Preview, PreviewedCost, PreviewedPillar, PreviewedStack } from './preview';

/** Resources by stack, in the order of deployment. */
export const stacksOf = ({ stacks, resources }: AssemblyFacts): readonly PreviewedStack[] =>
  stacks.map(({ name, region }) => ({
    name,
    region,
    resources: resources.filter((resource) => resource.stack === name && resource.region === region).length,
  }));

/** What cdk-nag found. A pack that did not run is a finding: not knowing is no pass. */
export const findingsOf = (nag: NagFacts | Absent): Preview['findings'] => {
  if ('absent' in nag) return { open: [`not checked: ${nag.absent}`], acknowledged: 0 };
  const open = nag.findings.filter(({ acknowledged }) => acknowledged === undefined);
  return {
    open: open.map(({ rule, constructPath }) => `${rule} at ${constructPath}`),
    acknowledged: nag.findings.length - open.length,
  };
};

/** Of an estimate what people see before they decide. */
export const costOf = (estimate: Estimate): PreviewedCost => {
  const words = budgetWords(estimate);
  return {
    total: estimate.total,
    components: groupBy(estimate.lines, ({ component }) => component),
    missingBooks: missingBooks(estimate),
    budget: estimate.budget && words !== undefined ? { ...estimate.budget, words } : undefined,
  };
};

/** Verdicts counted by pillar, in the order of the framework. */
export const pillarsOf = ({ claims }: Judgement): readonly PreviewedPillar[] =>
  [...Map.groupBy(claims, ({ pillar }) => pillar)].map(([pillar, own]) => {
    const gaps = own.filter(({ verdict }) => verdict === 'missing' || verdict === 'drifted');
    const unknown = own.filter(({ verdict }) => verdict === 'not-checked');
    return {
      pillar,
      claims: own.length,
      verified: own.filter(({ verdict }) => verdict === 'verified').length,
      gaps: gaps.length,
      open: [...gaps, ...unknown].map(({ id, verdict }) => `${id} (${verdict})`),
    };
  });

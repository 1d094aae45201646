import type { Estimate } from '../estimate/estimate';
import { groupBy } from '../estimate/group-by';
import { HOURS_PER_MONTH } from '../hours-per-month';
import { measuresOf } from '../measures/measures-of';
import { ASSUMPTIONS } from '../usage/assumptions';

const documentOf = (estimate: Estimate): Readonly<Record<string, unknown>> => ({
  version: 1,
  environment: estimate.environment,
  hoursPerMonth: HOURS_PER_MONTH,
  freeTier: estimate.freeTier,
  workload: estimate.workload,
  usage: estimate.usage,
  total: estimate.total,
  budget: estimate.budget,
  components: groupBy(estimate.lines, ({ component }) => component),
  measures: measuresOf(estimate.lines),
  pilotLight: estimate.pilotLight,
  lines: estimate.lines,
  assumptions: ASSUMPTIONS,
});

/** The estimates as JSON: an object, or a list when there are several. */
export const renderJson = (estimates: readonly Estimate[]): string => {
  const documents = estimates.map(documentOf);
  return `${JSON.stringify(documents.length === 1 ? documents[0] : documents, undefined, 2)}\n`;
};

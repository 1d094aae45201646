import { budgetWords } from '@hexastyle/cost';
import type { PlatformFacts } from './assembly/platform-facts';
import { estimateAt } from './estimate-at';

/** What to tell whoever generates a platform whose expected load costs more than its budget; `undefined` when it does not. */
export const budgetWarning = (root: string, { environment, assembly }: PlatformFacts): string | undefined => {
  const estimate = estimateAt(root, environment, assembly);
  return estimate.budget?.isExceeded === true ? `${environment.name}: ${budgetWords(estimate) ?? ''}.` : undefined;
};

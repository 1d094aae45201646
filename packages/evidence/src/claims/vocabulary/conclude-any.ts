import type { Finding } from '../claim';
import type { Check } from './check';
import { conclude, type Conclusion } from './conclude';

/** A claim that needs one subject of many: it is met by any that holds, and else concluded like `conclude`. */
export const concludeAny = (checks: readonly Check[], conclusion: Conclusion): Finding => {
  const holding = checks.filter(({ kind }) => kind === 'holds');
  if (holding.length > 0) return conclude(holding, conclusion);
  const unknown = checks.filter(({ kind }) => kind === 'unknown');
  return conclude(unknown.length > 0 ? unknown : checks, conclusion);
};

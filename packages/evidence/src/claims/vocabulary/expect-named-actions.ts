import { hasWildcard } from '../../facts/matches-pattern';
import { evidenceOf, nameOf } from '../../facts/query';
import { fails, holds, type Check } from './check';
import { valuesOf, type Statement } from './statements-of';
import { unclearStatement } from './unclear-statements';

/** A statement lists the actions that it allows: not by wildcard, and not as all but some (`NotAction`). */
export const expectNamedActions = (each: Statement): Check => {
  const unclear = unclearStatement([each]);
  if (unclear !== undefined) return unclear;
  const evidence = evidenceOf(each.holder, `${each.path}.Action`, 'actions by name');
  const actions = valuesOf(each, 'Action');
  if (actions.length === 0) return fails(`a statement of ${nameOf(each.holder)} names no action`, evidence);
  const wide = actions.map(String).find(hasWildcard);
  return wide === undefined
    ? holds(evidence)
    : fails(`a statement of ${nameOf(each.holder)} allows ${wide} by wildcard`, evidence);
};

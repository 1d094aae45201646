import { evidenceOf, nameOf } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import type { Evidence } from '../../report/report';
import { cannotTell, fails, type Check } from './check';
import { valuesOf, type Statement } from './statements-of';

const unclearOf = (each: Statement): { readonly path: string; readonly reason: string } | undefined => {
  if (each.unclear !== undefined) return { path: each.path, reason: each.unclear };
  return valuesOf(each, 'Action').some(isUnresolved)
    ? { path: `${each.path}.Action`, reason: 'is unresolved' }
    : undefined;
};

/** That a statement cannot be read, where it cannot: neither may it then be said to allow too much, nor too little. */
export const unclearStatement = (statements: readonly Statement[]): Check | undefined => {
  for (const each of statements) {
    const unclear = unclearOf(each);
    if (unclear !== undefined)
      return cannotTell(
        `${unclear.path} of ${nameOf(each.holder)} ${unclear.reason}`,
        evidenceOf(each.holder, unclear.path),
      );
  }
  return undefined;
};

/** That what a claim looks for is in none of the statements, which nobody can tell while one of them cannot be read. */
export const lacks = (statements: readonly Statement[], reason: string, evidence: Evidence): Check =>
  unclearStatement(statements) ?? fails(reason, evidence);

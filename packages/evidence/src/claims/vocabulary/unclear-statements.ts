import { evidenceOf, nameOf } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import type { Evidence } from '../../report/report';
import { cannotTell, fails, type Check } from './check';
import { valuesOf, type Statement } from './statements-of';

const WORDS = ['Effect', 'Action', 'NotAction'] as const;

const unclearOf = (each: Statement): { readonly path: string; readonly reason: string } | undefined => {
  if (each.unclear !== undefined) return { path: each.path, reason: each.unclear };
  const word = WORDS.find((key) => valuesOf(each, key).some(isUnresolved));
  return word === undefined ? undefined : { path: `${each.path}.${word}`, reason: 'is unresolved' };
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

/** That a statement which cannot be read may deny, and so take away what others allow. */
export const unclearDenial = (statements: readonly Statement[]): Check | undefined =>
  unclearStatement(statements.filter(({ statement }) => statement['Effect'] !== 'Allow'));

/** That what a claim looks for is in none of the statements, which nobody can tell while one of them cannot be read. */
export const lacks = (statements: readonly Statement[], reason: string, evidence: Evidence): Check =>
  unclearStatement(statements) ?? fails(reason, evidence);

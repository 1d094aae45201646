import type { AssemblyFacts } from '../../facts/facts';
import { follow } from '../../facts/query';
import { asReference, isList, isObject, isUnresolved, type TemplateValue } from '../../facts/value';

/** Whom a principal of a policy means, seen from the accounts of the assembly. */
export type Standing = 'own' | 'service' | 'everybody' | 'other' | 'unknown';

const SERVICE = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.amazon(aws)?\.com(\.cn)?$/i;
const ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/;
/** The older way of letting a distribution read a bucket: a user that CloudFront keeps. */
const ORIGIN_ACCESS_IDENTITY = /^arn:[^:]*:iam::cloudfront:user\//;

const ofText = (assembly: AssemblyFacts, text: string): Standing => {
  if (text === '*') return 'everybody';
  if (SERVICE.test(text) || ORIGIN_ACCESS_IDENTITY.test(text)) return 'service';
  const account = ACCOUNT.exec(text)?.[1];
  if (account === undefined) return 'other';
  if (assembly.stacks.some((stack) => stack.account === account)) return 'own';
  // A stack that goes to whichever account deploys it may go to this one.
  return assembly.stacks.every((stack) => stack.account !== undefined) ? 'other' : 'unknown';
};

/** An expression that only a deployment resolves, and that names no account but the one it is deployed to. */
const meansItself = (value: TemplateValue): boolean => {
  const text = JSON.stringify(value);
  return text.includes('AWS::AccountId') && !/\d{12}/.test(text);
};

/** Where one principal, or one account, belongs to. */
export const standingOf = (assembly: AssemblyFacts, value: TemplateValue): Standing => {
  if (typeof value === 'string') return ofText(assembly, value);
  if (asReference(value) !== undefined) return follow(assembly, value) === undefined ? 'unknown' : 'own';
  return isUnresolved(value) && meansItself(value) ? 'own' : 'unknown';
};

const listOf = (value: TemplateValue): readonly TemplateValue[] => (isList(value) ? value : [value]);

/** A principal, and whether somebody else says who it is: an identity provider. */
export interface Principal {
  readonly value: TemplateValue;
  readonly federated: boolean;
}

/** The principals of a statement, whichever kind they are of: `"*"`, `{ AWS: [...] }`, `{ Service: ... }`. */
export const principalsOf = (principal: TemplateValue): readonly Principal[] => {
  if (principal === undefined) return [];
  if (!isObject(principal) || isUnresolved(principal) || asReference(principal) !== undefined)
    return listOf(principal).map((value) => ({ value, federated: false }));
  return Object.entries(principal).flatMap(([kind, values]) =>
    listOf(values).map((value) => ({ value, federated: kind === 'Federated' })),
  );
};

/** Where a principal of a statement belongs to. An identity provider is in the account, and those whom it speaks for are not. */
export const standingOfPrincipal = (assembly: AssemblyFacts, { value, federated }: Principal): Standing => {
  const standing = standingOf(assembly, value);
  return federated && standing === 'own' ? 'other' : standing;
};

/** Whether a principal is whoever asks. */
export const isEverybody = (principal: TemplateValue): boolean =>
  principalsOf(principal).some(({ value }) => value === '*');

/** Whether a principal names a service of AWS, alone or among others. */
export const namesService = (principal: TemplateValue, service: string): boolean =>
  isObject(principal) && listOf(principal['Service']).includes(service);

import type { Grant } from './grant';

interface Statement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string;
}

/** A policy of IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface Policy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** The policy that allows what the readers use and nothing else: a statement for each resource. */
export const policyOf = (readers: readonly { readonly grants: readonly Grant[] }[]): Policy => {
  const grants = readers.flatMap((reader) => reader.grants);
  const resources = [...new Set(grants.map(({ resource }) => resource))].sort();
  return {
    Version: '2012-10-17',
    Statement: resources.map((resource) => {
      const actions = grants.filter((grant) => grant.resource === resource).map(({ action }) => action);
      return { Effect: 'Allow', Action: [...new Set(actions)].sort(), Resource: resource };
    }),
  };
};

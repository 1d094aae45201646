import { isRecord, type JsonRecord } from '../facts/assembly/record';
import { policyIn } from '../facts/policy-in';

/** The properties, of whichever type, that hold policies. */
const POLICY =
  /^(.*PolicyDocument|KeyPolicy|AccessPolic(y|ies)|ResourcePolicy|RepositoryPolicyText|FileSystemPolicy|InlinePolicy|Polic(y|ies))$/;

const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

const intrinsicOf = (record: JsonRecord): string | undefined => {
  const [key, ...others] = Object.keys(record);
  return key !== undefined && others.length === 0 && (key === 'Ref' || key.startsWith('Fn::')) ? key : undefined;
};

/** Of each branch of a choice, as if it were taken; of what nobody can read, that it is there. */
const ofIntrinsic = (name: string, record: JsonRecord): readonly unknown[] => {
  if (record['Ref'] === 'AWS::NoValue') return [];
  const branches = name === 'Fn::If' ? listOf(record[name]).slice(1) : [];
  return branches.length > 0 ? branches.flatMap(ofPolicy) : [record];
};

/** What a policy, or a list of them, says; a text that is no policy says nobody knows what. */
const ofPolicy = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(ofPolicy);
  if (typeof value === 'string') {
    const policy = policyIn(value);
    return policy === undefined ? [value] : statementsIn(policy);
  }
  const intrinsic = isRecord(value) ? intrinsicOf(value) : undefined;
  return isRecord(value) && intrinsic !== undefined ? ofIntrinsic(intrinsic, value) : statementsIn(value);
};

/**
 * The statements of every policy in a part of a template, whatever the property is called. A policy that cannot be read
 * is given as it is, in the place of what it says.
 */
export const statementsIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === 'Statement') return listOf(each);
    return POLICY.test(key) ? ofPolicy(each) : statementsIn(each);
  });
};

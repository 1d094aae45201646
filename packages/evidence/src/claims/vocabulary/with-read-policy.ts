import type { ResourceFact } from '../../facts/facts';
import { keysOfPath } from '../../facts/keys-of-path';
import { lookUp } from '../../facts/lookup';
import { policyIn } from '../../facts/policy-in';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../../facts/value';

const put = (value: TemplateValue, keys: readonly string[], to: TemplateObject): TemplateValue => {
  const [key, ...rest] = keys;
  if (key === undefined) return to;
  if (value === undefined || typeof value !== 'object') return value;
  if (isList(value)) return value.map((each, index) => (String(index) === key ? put(each, rest, to) : each));
  return { ...value, [key]: put(value[key], rest, to) };
};

/** The resource with the policy at `path` as an object: CloudFormation takes one as a text that holds it as JSON, too. */
export const withReadPolicy = (holder: ResourceFact, path: string): ResourceFact => {
  const found = lookUp(holder.properties, path);
  const policy = found.kind === 'found' && typeof found.value === 'string' ? policyIn(found.value) : undefined;
  if (policy === undefined) return holder;
  const properties = put(holder.properties, keysOfPath(path), policy);
  return properties !== undefined && isObject(properties) ? { ...holder, properties } : holder;
};

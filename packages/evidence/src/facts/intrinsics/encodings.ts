import { isList, isObject, type TemplateValue } from '../value';
import { isKnown } from './is-known';
import { subnetsOf } from './subnets-of';
import type { Resolve, Scope } from './scope';

/** `Fn::Base64` of a known text. */
export const resolveBase64 = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const text = resolve(argument, scope);
  return typeof text === 'string' ? Buffer.from(text).toString('base64') : { 'Fn::Base64': text };
};

/** `Fn::Cidr` of a known IPv4 block. */
export const resolveCidr = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const resolved = resolve(argument, scope);
  const [block, count, bits] = isList(resolved) ? resolved : [];
  const blocks = typeof block === 'string' ? subnetsOf(block, Number(count), Number(bits)) : undefined;
  return blocks ?? { 'Fn::Cidr': resolved };
};

/** Text has no place for a reference. */
const isText = (value: TemplateValue): boolean => isKnown(value) && !JSON.stringify(value).includes('{"ref":{"stack":');

/** `Fn::ToJsonString` of what is known throughout. */
export const resolveToJson = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const value = resolve(argument, scope);
  const holds = value !== undefined && (isList(value) || isObject(value)) && isText(value);
  return holds ? JSON.stringify(value) : { 'Fn::ToJsonString': value };
};

/** `Fn::Length` of a known list; what its items are does not matter. */
export const resolveLength = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const list = resolve(argument, scope);
  return list !== undefined && isList(list) ? list.length : { 'Fn::Length': list };
};

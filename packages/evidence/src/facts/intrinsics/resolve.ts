import { EvidenceError } from '../../evidence-error';
import { isRecord } from '../assembly/record';
import type { TemplateValue } from '../value';
import { resolveFindInMap, resolveIf, resolveSelect } from './choices';
import { resolveBase64, resolveCidr, resolveLength, resolveToJson } from './encodings';
import { resolveGetAtt, resolveImport, resolveRef, resolveStackOutput } from './references';
import type { Resolve, Scope } from './scope';
import { resolveJoin, resolveSplit, resolveSub } from './strings';

/** Templates that people and the CDK write stay far below; more is a loop or an attack. */
const DEEPEST_NESTING = 100;

type Handler = (argument: unknown, scope: Scope, resolve: Resolve) => TemplateValue;

const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ['Ref', resolveRef],
  ['Fn::GetAtt', resolveGetAtt],
  ['Fn::ImportValue', resolveImport],
  ['Fn::Sub', resolveSub],
  ['Fn::Join', resolveJoin],
  ['Fn::Split', resolveSplit],
  ['Fn::Select', resolveSelect],
  ['Fn::If', resolveIf],
  ['Fn::FindInMap', resolveFindInMap],
  ['Fn::GetStackOutput', resolveStackOutput],
  ['Fn::Base64', resolveBase64],
  ['Fn::Cidr', resolveCidr],
  ['Fn::ToJsonString', resolveToJson],
  ['Fn::Length', resolveLength],
]);

const tooDeep = (stack: string): EvidenceError =>
  new EvidenceError('nested-too-deep', {
    where: `stack ${stack}`,
    problem: `a value of its template is nested deeper than ${DEEPEST_NESTING} levels, or exports lead back to themselves`,
    fix: 'Synthesize the assembly again with a current CDK',
  });

const resolveList = (list: readonly unknown[], scope: Scope, deeper: Resolve): TemplateValue =>
  list.map((item) => deeper(item, scope)).filter((item) => item !== undefined);

const resolveRecord = (record: Readonly<Record<string, unknown>>, scope: Scope, deeper: Resolve): TemplateValue => {
  const keys = Object.keys(record);
  const [first] = keys;
  const handler = keys.length === 1 && first !== undefined ? HANDLERS.get(first) : undefined;
  if (handler !== undefined && first !== undefined) return handler(record[first], scope, deeper);
  const entries: [string, TemplateValue][] = [];
  for (const key of keys) {
    const value = deeper(record[key], scope);
    if (value !== undefined) entries.push([key, value]);
  }
  return Object.fromEntries(entries);
};

const resolveAt = (raw: unknown, scope: Scope, depth: number): TemplateValue => {
  if (depth > DEEPEST_NESTING) throw tooDeep(scope.stack);
  scope.budget.step(scope.stack);
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  const deeper: Resolve = (value, within) => resolveAt(value, within, depth + 1);
  if (Array.isArray(raw)) return resolveList(raw, scope, deeper);
  return isRecord(raw) ? resolveRecord(raw, scope, deeper) : undefined;
};

/**
 * Resolves the intrinsics of a value as far as the assembly can: what names a resource becomes a `ResourceReference`, what
 * is known becomes text, and everything else stays the intrinsic it was. Throws `nested-too-deep`.
 */
export const resolve: Resolve = (raw, scope) => resolveAt(raw, scope, 0);

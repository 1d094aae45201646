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

/** How deep a value lies, and what is told when a null is met: CloudFormation refuses one, so nobody knows what it means. */
interface Place {
  readonly depth: number;
  readonly onNull: () => void;
}

/** The intrinsic that a value is, also one that nobody knows yet. */
const intrinsicOf = (record: Readonly<Record<string, unknown>>): string | undefined => {
  const [first, second] = Object.keys(record);
  if (first === undefined || second !== undefined) return undefined;
  return first === 'Ref' || first.startsWith('Fn::') ? first : undefined;
};

/** Also where the intrinsic would not look, such as the branch that is not taken. */
const holdsNull = (argument: unknown): boolean => {
  if (!Array.isArray(argument)) return argument === null;
  return (argument as readonly unknown[]).some(
    (item) => item === null || (isRecord(item) && Object.values(item).includes(null)),
  );
};

const resolveIntrinsic = (name: string, argument: unknown, scope: Scope, depth: number): TemplateValue => {
  let meetsNull = holdsNull(argument);
  const onNull = (): void => {
    meetsNull = true;
  };
  const deeper: Resolve = (value, within) => resolveAt(value, within, { depth: depth + 1, onNull });
  const handler = HANDLERS.get(name);
  const value = handler === undefined ? { [name]: deeper(argument, scope) } : handler(argument, scope, deeper);
  return meetsNull ? { [name]: 'null' } : value;
};

const resolveList = (list: readonly unknown[], scope: Scope, deeper: Resolve): TemplateValue =>
  list.map((item) => deeper(item, scope)).filter((item) => item !== undefined);

const resolveRecord = (record: Readonly<Record<string, unknown>>, scope: Scope, deeper: Resolve): TemplateValue => {
  const entries: [string, TemplateValue][] = [];
  for (const key of Object.keys(record)) {
    const value = deeper(record[key], scope);
    // A transform or a loop among other keys writes more of them, also when nobody can read it.
    if (value !== undefined || key.startsWith('Fn::')) entries.push([key, value]);
  }
  return Object.fromEntries(entries);
};

const resolveAt = (raw: unknown, scope: Scope, { depth, onNull }: Place): TemplateValue => {
  if (depth > DEEPEST_NESTING) throw tooDeep(scope.stack);
  scope.budget.step(scope.stack);
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (raw === null) onNull();
  const deeper: Resolve = (value, within) => resolveAt(value, within, { depth: depth + 1, onNull });
  if (Array.isArray(raw)) return resolveList(raw, scope, deeper);
  if (!isRecord(raw)) return undefined;
  const name = intrinsicOf(raw);
  return name === undefined ? resolveRecord(raw, scope, deeper) : resolveIntrinsic(name, raw[name], scope, depth);
};

const nobody = (): void => undefined;

/**
 * Resolves the intrinsics of a value as far as the assembly can: what names a resource becomes a `ResourceReference`, what
 * is known becomes text, and everything else stays the intrinsic it was, as does one with a null in it. A null elsewhere
 * is no value. Throws `nested-too-deep`.
 */
export const resolve: Resolve = (raw, scope) => resolveAt(raw, scope, { depth: 0, onNull: nobody });

import { isObject, type TemplateValue } from '../value';
import { pseudoParameter } from './pseudo-parameters';
import { exportKey, type Pending, type Resolve, type Scope } from './scope';

const target = (scope: Scope, logicalId: string, attribute: string): TemplateValue => ({
  ref: { stack: scope.stack, logicalId, attribute },
});

/** Undefined where nothing is pending, and where what is pending has no value. */
const pending = (found: Pending | undefined, resolve: Resolve): TemplateValue =>
  found === undefined ? undefined : resolve(found.raw, found.scope);

/** `Ref`: a pseudo parameter, a parameter set by a parent stack, or a resource. Anything else stays as it is. */
export const resolveRef = (name: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  if (typeof name !== 'string') return { Ref: resolve(name, scope) };
  if (name === 'AWS::NoValue') return undefined;
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) return pending(parameter, resolve) ?? { Ref: name };
  if (Object.hasOwn(scope.resources, name)) return target(scope, name, 'Ref');
  return pseudoParameter(name, scope) ?? { Ref: name };
};

const split = (argument: unknown): readonly unknown[] => {
  if (typeof argument !== 'string') return Array.isArray(argument) ? (argument as readonly unknown[]) : [];
  const dot = argument.indexOf('.');
  return dot < 0 ? [argument] : [argument.slice(0, dot), argument.slice(dot + 1)];
};

const output = (nested: Scope, attribute: string): Pending | undefined => {
  const name = attribute.replace(/^Outputs\./, '');
  const found = Object.hasOwn(nested.outputs, name) ? nested.outputs[name] : undefined;
  return typeof found === 'object' && found !== null && 'Value' in found
    ? { raw: found.Value, scope: nested }
    : undefined;
};

/** `Fn::GetAtt`: through the outputs of a nested stack or the CDK's cross-region exports, or a resource's attribute. */
export const resolveGetAtt = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const [logicalId, attribute] = split(argument);
  if (typeof logicalId !== 'string' || typeof attribute !== 'string' || !Object.hasOwn(scope.resources, logicalId))
    return { 'Fn::GetAtt': resolve(argument, scope) };
  const nested = scope.nested.get(logicalId);
  const through =
    nested === undefined
      ? scope.exports.get(exportKey(scope.account, undefined, attribute))
      : output(nested, attribute);
  return through === undefined
    ? target(scope, logicalId, attribute)
    : (pending(through, resolve) ?? { 'Fn::GetAtt': [logicalId, attribute] });
};

/** `Fn::ImportValue`: the value that another stack of the assembly exports in the same region of the same account. */
export const resolveImport = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const name = resolve(argument, scope);
  const exported =
    typeof name === 'string' ? scope.exports.get(exportKey(scope.account, scope.region, name)) : undefined;
  return pending(exported, resolve) ?? { 'Fn::ImportValue': name };
};

const accountOf = (roleArn: TemplateValue): string | undefined =>
  typeof roleArn === 'string' ? /^arn:[^:]*:iam::(\d{12}):/.exec(roleArn)?.[1] : undefined;

/** `Fn::GetStackOutput`: an output of a stack of the assembly, in whichever region and account the template says it is. */
export const resolveStackOutput = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const asked = resolve(argument, scope);
  if (asked === undefined || !isObject(asked)) return { 'Fn::GetStackOutput': asked };
  const { StackName: stack, OutputName: name, Region: region = scope.region, RoleArn: role } = asked;
  const account = role === undefined ? scope.account : accountOf(role);
  const isKnown = typeof stack === 'string' && typeof name === 'string' && typeof region !== 'object';
  const found = isKnown ? scope.exports.get(exportKey(account, String(region ?? ''), `${stack} ${name}`)) : undefined;
  return pending(found, resolve) ?? { 'Fn::GetStackOutput': asked };
};

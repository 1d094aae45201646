import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { follow, resourcesOfType } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';
import { rawOf } from './mentions';

/** The value of an environment variable of a build project. */
export const variableOf = (project: ResourceFact, name: string): TemplateValue => {
  const variables = rawOf(project, 'Environment.EnvironmentVariables');
  const found = (isList(variables) ? variables : []).find((each) => isObject(each) && each['Name'] === name);
  return isObject(found) ? found['Value'] : undefined;
};

/** The parts of a text that CloudFormation has yet to join. */
const partsOf = (value: TemplateValue): readonly TemplateValue[] => {
  const join = isObject(value) ? value['Fn::Join'] : undefined;
  return isList(join) && isList(join[1]) ? join[1] : [];
};

/** `stack` is its name, `parameter` one of its own. */
export interface StackParameter {
  readonly stack: string;
  readonly parameter: string;
}

/** The last part of a text, when that is a parameter of the resource's stack and nothing follows it. */
export const parameterEnding = ({ stack }: ResourceFact, value: TemplateValue): StackParameter | undefined => {
  const last = partsOf(value).at(-1);
  const parameter = isObject(last) ? last['Ref'] : undefined;
  return typeof parameter === 'string' ? { stack, parameter } : undefined;
};

/**
 * The build project that deploys a stack (`STACKS`: `<stack>=<template>@<region>`) and tells its parameter the id of a
 * resource of the assembly (`PARAMETERS`: `<parameter>=<value>`).
 */
export const tellerOf = (
  assembly: AssemblyFacts,
  { stack, parameter }: StackParameter,
  resource: ResourceFact,
): ResourceFact | undefined =>
  resourcesOfType(assembly, 'AWS::CodeBuild::Project').find((project) => {
    const stacks = variableOf(project, 'STACKS');
    const parts = partsOf(variableOf(project, 'PARAMETERS'));
    const at = parts.findIndex((part) => typeof part === 'string' && ` ${part}`.endsWith(` ${parameter}=`));
    return (
      typeof stacks === 'string' &&
      stacks.split(' ').some((each) => each.startsWith(`${stack}=`)) &&
      at >= 0 &&
      follow(assembly, parts[at + 1]) === resource
    );
  });

import type { ResourceFact } from '../../facts/facts';
import { property } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';
import { jsonIn } from './json-in';
import { rawOf } from './mentions';
import { stepsOf } from './pipeline-steps';

/** A variable that a function or a build is started with, by its value, not by the place where that is kept. */
export interface Variable {
  readonly name: string;
  readonly value: TemplateValue;
}

/** The variables that stand at one path. */
export interface ToldVariables {
  readonly holder: ResourceFact;
  readonly path: string;
  /** Undefined where nobody can tell what they are. */
  readonly variables: readonly Variable[] | undefined;
}

type Read = (value: TemplateValue) => readonly Variable[] | undefined;

const toldAt = (holder: ResourceFact, path: string, read: Read): ToldVariables => ({
  holder,
  path,
  variables: property(holder, path).kind === 'unresolved' ? undefined : read(rawOf(holder, path)),
});

/** A build reads these itself, from where they are kept. */
const isKept = (type: unknown): boolean => type === 'PARAMETER_STORE' || type === 'SECRETS_MANAGER';

const listed =
  (nameKey: string, valueKey: string, typeKey: string): Read =>
  (list) =>
    (list !== undefined && isList(list) ? list : []).flatMap((each) => {
      const { [nameKey]: name, [typeKey]: type, [valueKey]: value } = isObject(each) ? each : {};
      return typeof name !== 'string' || isKept(type) ? [] : [{ name, value }];
    });

const asMap: Read = (map) =>
  Object.entries(map !== undefined && isObject(map) ? map : {}).map(([name, value]) => ({ name, value }));

/** Stands in a joined text for what CloudFormation fills in. */
const FILLED = '${filled in}';

/** A text, also one that CloudFormation has yet to join. */
const textOf = (value: TemplateValue): string | undefined => {
  if (typeof value === 'string') return value;
  const join = value !== undefined && isObject(value) ? value['Fn::Join'] : undefined;
  if (join === undefined || !isList(join) || !isList(join[1]) || typeof join[0] !== 'string') return undefined;
  return join[1].map((part) => (typeof part === 'string' ? part : FILLED)).join(join[0]);
};

const variableIn = (entry: unknown): readonly Variable[] | undefined => {
  if (typeof entry !== 'object' || entry === null || !('name' in entry)) return undefined;
  const value = 'value' in entry ? String(entry.value) : '';
  if ('type' in entry && isKept(entry.type)) return [];
  return [{ name: String(entry.name), value: value.includes(FILLED) ? { 'Fn::Sub': value } : value }];
};

/** An action of CodePipeline has the variables of its build as a text of JSON. */
const inText: Read = (value) => {
  const list = value === undefined ? [] : jsonIn(textOf(value) ?? '');
  if (!Array.isArray(list)) return undefined;
  const variables = list.map(variableIn);
  return variables.every((each) => each !== undefined) ? variables.flat() : undefined;
};

const ofAction = (pipeline: ResourceFact, action: string): readonly ToldVariables[] => {
  const path = `${action}.Configuration.EnvironmentVariables`;
  const written = rawOf(pipeline, path);
  return [
    ...(written === undefined ? [] : [{ holder: pipeline, path, variables: inText(written) }]),
    toldAt(pipeline, `${action}.EnvironmentVariables`, listed('Name', 'Value', 'Type')),
  ];
};

export const toldToFunction = (holder: ResourceFact): ToldVariables => toldAt(holder, 'Environment.Variables', asMap);

export const toldToBuild = (holder: ResourceFact): ToldVariables =>
  toldAt(holder, 'Environment.EnvironmentVariables', listed('Name', 'Value', 'Type'));

/** What the actions of a pipeline tell the builds that they start. */
export const toldByPipeline = (pipeline: ResourceFact): readonly ToldVariables[] =>
  stepsOf(pipeline).flatMap(({ path }) => ofAction(pipeline, path));

import { EvidenceError } from '../../evidence-error';
import { choicesOf, type Choice } from './choices-of';
import { unroll } from './loops';
import type { JsonRecord } from './record';
import { isRecord, recordAt, textAt } from './record';
import { readJson } from './read-json';

/** The sections of a template that facts are made of, unresolved. */
export interface Template {
  readonly resources: JsonRecord;
  readonly conditions: JsonRecord;
  readonly mappings: JsonRecord;
  readonly outputs: JsonRecord;
  readonly choices: ReadonlyMap<string, Choice>;
  /** What writes resources that this template does not show: `the transform AWS::Serverless-2016-10-31`. */
  readonly writers: readonly string[];
}

/** Its loops and functions are those that we resolve, or leave unresolved where they stand. */
const UNDERSTOOD = 'AWS::LanguageExtensions';

const MODULE = /::MODULE$/;

/** A template as it was written. Throws `shape-unexpected` when it is JSON but not a template, and what `readJson` throws. */
export const rawTemplate = (file: string): JsonRecord => {
  const raw = readJson(file);
  if (!isRecord(raw) || ('Resources' in raw && !isRecord(raw['Resources'])))
    throw new EvidenceError('shape-unexpected', {
      where: file,
      problem: 'this is not a CloudFormation template',
      fix: 'Synthesize the assembly again with a current CDK',
    });
  return raw;
};

const nameOf = (transform: unknown): string =>
  typeof transform === 'string' ? transform : (textAt(transform, 'Name') ?? 'without a name');

const transformsOf = (raw: JsonRecord, resources: JsonRecord): readonly string[] => {
  const declared = raw['Transform'];
  const listed: readonly unknown[] = Array.isArray(declared) ? (declared as readonly unknown[]) : [declared];
  return [...listed, raw['Fn::Transform'], resources['Fn::Transform']]
    .filter((each) => each !== undefined)
    .map(nameOf)
    .filter((name) => name !== UNDERSTOOD)
    .map((name) => `the transform ${name}`);
};

const modulesOf = (resources: JsonRecord): readonly string[] =>
  Object.values(resources).flatMap((resource) => {
    const type = isRecord(resource) ? resource['Type'] : undefined;
    return typeof type === 'string' && MODULE.test(type) ? [`the module ${type}`] : [];
  });

/** Reads a template. Throws what `rawTemplate` throws. */
export const readTemplate = (file: string): Template => {
  const raw = rawTemplate(file);
  const resources = unroll(recordAt(raw, 'Resources'));
  return {
    resources: resources.section,
    conditions: unroll(recordAt(raw, 'Conditions')).section,
    mappings: recordAt(raw, 'Mappings'),
    outputs: unroll(recordAt(raw, 'Outputs')).section,
    choices: choicesOf(raw),
    writers: [
      ...new Set([
        ...transformsOf(raw, resources.section),
        ...modulesOf(resources.section),
        ...resources.open.map((name) => `the loop ${name}`),
      ]),
    ],
  };
};

import { EvidenceError } from '../../evidence-error';
import { choicesOf } from './choices-of';
import type { JsonRecord } from './record';
import { isRecord, recordAt } from './record';
import { readJson } from './read-json';

/** The sections of a template that facts are made of, unresolved. */
export interface Template {
  readonly resources: JsonRecord;
  readonly conditions: JsonRecord;
  readonly mappings: JsonRecord;
  readonly outputs: JsonRecord;
  readonly choices: ReadonlyMap<string, string>;
}

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

/** Reads a template. Throws what `rawTemplate` throws. */
export const readTemplate = (file: string): Template => {
  const raw = rawTemplate(file);
  return {
    resources: recordAt(raw, 'Resources'),
    conditions: recordAt(raw, 'Conditions'),
    mappings: recordAt(raw, 'Mappings'),
    outputs: recordAt(raw, 'Outputs'),
    choices: choicesOf(raw),
  };
};

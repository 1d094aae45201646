import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inside } from './inside';
import { readJson } from './read-json';
import { isRecord, recordAt, textAt, type JsonRecord } from './record';

const HASH = /[0-9a-f]{64}/;

const filesByHash = (directory: string): ReadonlyMap<string, string> => {
  const manifests = readdirSync(directory).filter((name) => name.endsWith('.assets.json'));
  const entries = manifests.flatMap((name) => Object.entries(recordAt(readJson(join(directory, name)), 'files')));
  return new Map(
    entries.flatMap(([hash, asset]) => {
      const path = textAt(recordAt(asset, 'source'), 'path');
      return path?.endsWith('.template.json') === true ? [[hash, path] as const] : [];
    }),
  );
};

/** The template files of the nested stacks among `resources`, by the logical id of the nested stack. */
export const nestedTemplates = (directory: string, resources: JsonRecord): ReadonlyMap<string, string> => {
  const stacks = Object.entries(resources).filter(([, each]) => textAt(each, 'Type') === 'AWS::CloudFormation::Stack');
  if (stacks.length === 0) return new Map();
  const files = filesByHash(directory);
  return new Map(
    stacks.flatMap(([logicalId, resource]) => {
      const path = isRecord(resource) ? textAt(recordAt(resource, 'Metadata'), 'aws:asset:path') : undefined;
      const hash = HASH.exec(JSON.stringify(recordAt(resource, 'Properties')['TemplateURL'] ?? ''))?.[0];
      const file = path ?? files.get(hash ?? '');
      return file === undefined ? [] : [[logicalId, inside(directory, file)] as const];
    }),
  );
};

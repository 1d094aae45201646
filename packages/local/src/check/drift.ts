import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generated-files';
import { RENDERED_MARK } from '../render/documents/fill-document';
import { filesWith, listFiles } from './git';
import type { Outcome } from './step';

/** Folders and files that are rendered after synthesis; documents that are rendered say so in their first line. */
const RENDERED = [
  'docs/well-architected/',
  'packages/api/openapi.json',
  'packages/live/policy.json',
  'packages/web/src/client/',
];

type Snapshot = ReadonlyMap<string, string>;

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const snapshot = (root: string): Snapshot => {
  const rendered = listFiles(root).filter((path) => RENDERED.some((prefix) => path.startsWith(prefix)));
  const paths = [...generatedFiles(root), ...rendered, ...filesWith(root, RENDERED_MARK)].filter((path) =>
    existsSync(join(root, path)),
  );
  return new Map(paths.map((path) => [path, hashOf(join(root, path))]));
};

/** The files of two snapshots that are not in both with the same content. */
const differences = (before: Snapshot, after: Snapshot): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();

/** Generates everything once more and fails with the names of the files that changed by it. */
export const checkDrift = async (root: string, generate: (root: string) => Promise<Outcome>): Promise<Outcome> => {
  const before = snapshot(root);
  const generated = await generate(root);
  if (generated.kind === 'failed') return generated;
  const changed = differences(before, snapshot(root));
  if (changed.length === 0) return generated;
  return { kind: 'failed', output: changed.map((path) => `${path}: not what npx projen writes`).join('\n') };
};

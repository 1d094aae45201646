import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../check/generated-files';
import type { PlannedFile } from './preview';

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** The files that would be written: those that the generator wrote onto the stage and that differ, and those named. */
export const plannedFiles = (root: string, stage: string, named: readonly string[]): readonly PlannedFile[] => {
  const generated = generatedFiles(stage).filter((path) => textOf(join(stage, path)) !== textOf(join(root, path)));
  return [...new Set([...generated, ...named])].sort().map((path) => ({
    path,
    change: existsSync(join(root, path)) ? 'changed' : 'new',
  }));
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../problem';

const MANIFEST = '.projen/files.json';

const manifestSchema = z.object({ files: z.array(z.string()) });

/** The files that the last `npx projen` wrote, relative to the repository's root. */
export const generatedFiles = (root: string): readonly string[] => {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(root, MANIFEST), 'utf8'))).files;
  } catch (error) {
    throw new Problem(`${MANIFEST} cannot be read.`, 'Run: npx projen', { cause: error });
  }
};

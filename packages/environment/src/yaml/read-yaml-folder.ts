import type { z } from 'zod';
import { DescriptorError } from '../faults/descriptor-error';
import { listYaml } from './list-yaml';
import { readYaml } from './read-yaml';
import type { Reading } from './read-yaml';

/** A file that fitted its schema. */
export type YamlEntry<T> = Extract<Reading<T>, { readonly kind: 'value' }>;

/**
 * Reads every `*.yaml` of a folder under `root` against one schema, sorted by file; an absent folder has none. `endings`
 * are those of the files that are read: JSON is YAML as well.
 * Throws `DescriptorError` (`file-faulty`) with the faults of all files.
 */
export const readYamlFolder = <T>(
  folder: string,
  root: string,
  schema: z.ZodType<T>,
  endings: readonly string[] = ['.yaml'],
): readonly YamlEntry<T>[] => {
  const { files, faults } = listYaml(folder, root, endings) ?? { files: [], faults: [] };
  const readings = files.map((file) => readYaml(file, root, schema));
  const found = [...faults, ...readings.flatMap((reading) => (reading.kind === 'faulty' ? reading.faults : []))];
  if (found.length > 0) throw new DescriptorError('file-faulty', found);
  return readings.filter((reading) => reading.kind === 'value');
};

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deepFreeze } from '../descriptors/deep-freeze';
import { DescriptorError } from '../faults/descriptor-error';
import type { Fault } from '../faults/fault';
import { nearest } from '../yaml/nearest';
import { readYaml } from '../yaml/read-yaml';
import type { YamlDocument } from '../yaml/yaml-document';
import { expectedDifferencesSchema, type ExpectedDifference } from './expected-difference';
import { EXPECTED_DIFFERENCES_FILE } from './expected-differences-file';

const unknownNames = (
  differences: readonly ExpectedDifference[],
  known: readonly string[],
  { file, lineOf }: YamlDocument,
): readonly Fault[] =>
  differences.flatMap(({ environments }, index) =>
    [environments].flat().flatMap((name, place): readonly Fault[] => {
      if (environments === 'all' || known.includes(name)) return [];
      const close = nearest(name, known);
      return [
        {
          file,
          line: lineOf(['differences', index, 'environments', place]),
          problem: `there is no environment "${name}"`,
          fix: close === undefined ? `write one of ${known.join(', ')}, or "all"` : `did you mean "${close}"?`,
        },
      ];
    }),
  );

/**
 * Reads `environments/expected-differences.yaml` under `root`, frozen; without the file, nothing is expected to differ.
 * Throws `DescriptorError` (`file-faulty`) with every fault, environments that are not `known` among them.
 */
export const readExpectedDifferences = (root: string, known: readonly string[]): readonly ExpectedDifference[] => {
  if (!existsSync(join(root, EXPECTED_DIFFERENCES_FILE))) return [];
  const reading = readYaml(EXPECTED_DIFFERENCES_FILE, root, expectedDifferencesSchema);
  if (reading.kind === 'faulty') throw new DescriptorError('file-faulty', reading.faults);
  const { differences } = reading.value;
  const faults = unknownNames(differences, known, reading.document);
  if (faults.length > 0) throw new DescriptorError('file-faulty', faults);
  return deepFreeze(differences);
};

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatFaults, type Fault } from '@hexastyle/environment';
import { Problem } from '../../problem';
import type { PlatformFacts } from '../assembly/platform-facts';
import { vocabularyOf } from '../words/vocabulary';
import { fillDocument } from './fill-document';
import { outputOf, sourcesIn } from './source';

/** A document, by its path relative to the repository's root. */
export type Documents = ReadonlyMap<string, string>;

/**
 * Every source rendered for every environment.
 * @throws Problem with every fault of every source
 */
export const renderDocuments = (root: string, platforms: readonly PlatformFacts[]): Documents => {
  const documents = new Map<string, string>();
  const faults = new Map<string, Fault>();
  for (const source of sourcesIn(root)) {
    const text = readFileSync(join(root, source), 'utf8');
    for (const platform of platforms) {
      const environment = platform.environment.name;
      const vocabulary = vocabularyOf(platform, basename(source, '.md'));
      const filled = fillDocument({ source, text, environment, vocabulary });
      documents.set(outputOf(source, environment), filled.text);
      for (const fault of filled.faults) {
        const problem = `${fault.problem} in ${environment}`;
        faults.set(`${fault.file}:${fault.line} ${problem}`, { ...fault, problem });
      }
    }
  }
  if (faults.size > 0) {
    throw new Problem(`Documents cannot be rendered:\n${formatFaults([...faults.values()])}\n`, 'Mend the above.');
  }
  return documents;
};

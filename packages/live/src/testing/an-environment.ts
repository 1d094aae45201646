import { readEnvironments, type Environment } from '@hexastyle/environment';
import { join } from 'node:path';

/** Staging, as this repository describes it, changed where a test says so. */
export const anEnvironment = (changes: Partial<Environment> = {}): Environment => {
  const staging = readEnvironments(join(__dirname, '../../../..')).find(({ name }) => name === 'staging');
  if (staging === undefined) throw new Error('environments/staging.yaml is not there');
  return { ...staging, ...changes };
};

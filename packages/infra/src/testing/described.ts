import { resolve } from 'node:path';
import { readEnvironments } from '@hexastyle/environment';
import type { Environment } from '@hexastyle/environment';

/** The repository, whose own descriptors and waivers the tests are about. */
export const repository = resolve(__dirname, '../../../..');

/** @throws Error when the repository describes no such environment */
export function described(name: string): Environment {
  const environment = readEnvironments(repository).find((candidate) => candidate.name === name);
  if (environment === undefined) throw new Error(`environments/${name}.yaml is not there.`);
  return environment;
}

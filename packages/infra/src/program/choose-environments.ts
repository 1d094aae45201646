import type { Environment } from '@hexastyle/environment';
import { ProgramError } from './program-error';

/** @throws ProgramError when a chosen name is not described */
export function chooseEnvironments(all: readonly Environment[], chosen: readonly string[]): readonly Environment[] {
  const unknown = chosen.filter((name) => !all.some((environment) => environment.name === name));
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ');
    throw new ProgramError(`There is no environment ${unknown.join(', ')}. Described in environments/: ${known}.`);
  }
  return chosen.length === 0 ? all : all.filter(({ name }) => chosen.includes(name));
}

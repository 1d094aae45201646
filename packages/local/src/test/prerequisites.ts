import { spawnSync } from 'node:child_process';
import { findProgram } from '../programs/find-program';
import { chromiumProgram, gitProgram, installCommand, redisProgram, type SystemProgram } from '../programs/programs';
import { Problem } from '../problem';

/** Only the journey looks through a browser. No step named means all of them. */
const neededBy = (steps: readonly string[]): readonly SystemProgram[] =>
  steps.length === 0 || steps.includes('journey')
    ? [redisProgram, chromiumProgram, gitProgram]
    : [redisProgram, gitProgram];

/** The programs that these steps of the tests need and this search path does not have. */
export const missingPrograms = (searchPath: string, steps: readonly string[]): readonly SystemProgram[] =>
  neededBy(steps).filter(({ commands }) => findProgram(commands, searchPath) === undefined);

const names = (programs: readonly SystemProgram[]): string => programs.map(({ name }) => name).join(', ');

const install = (programs: readonly SystemProgram[], print: (line: string) => void): void => {
  for (const command of ['apt-get update', installCommand(programs, true)]) {
    print(`$ ${command}`);
    const [program = '', ...args] = command.split(' ');
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0)
      throw new Problem(`${command} failed.`, `Install ${names(programs)} yourself, then run \`npm test\` again.`);
  }
};

/**
 * Makes sure that what npm cannot install and these steps need is there: root on Debian or Ubuntu gets it installed; anybody else gets a
 * `Problem` with the command to run.
 */
export const ensurePrograms = (searchPath: string, steps: readonly string[], print: (line: string) => void): void => {
  const missing = missingPrograms(searchPath, steps);
  if (missing.length === 0) return;
  const canInstall = process.getuid?.() === 0 && findProgram(['apt-get'], searchPath) !== undefined;
  if (canInstall) install(missing, print);
  const left = missingPrograms(searchPath, steps);
  if (left.length === 0) return;
  throw new Problem(
    `The tests need ${names(left)}, not found on the search path.`,
    `On Debian or Ubuntu: ${installCommand(left, false)}`,
  );
};

import { spawnSync } from 'node:child_process';
import { findProgram } from '../programs/find-program';
import { chromiumProgram, gitProgram, installCommand, redisProgram, type SystemProgram } from '../programs/programs';
import { Problem } from '../problem';

const needed: readonly SystemProgram[] = [redisProgram, chromiumProgram, gitProgram];

/** The programs that the tests need and this search path does not have. */
export const missingPrograms = (searchPath: string): readonly SystemProgram[] =>
  needed.filter(({ commands }) => findProgram(commands, searchPath) === undefined);

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
 * Makes sure that what npm cannot install is there: root on Debian or Ubuntu gets it installed; anybody else gets a
 * `Problem` with the command to run.
 */
export const ensurePrograms = (searchPath: string, print: (line: string) => void): void => {
  const missing = missingPrograms(searchPath);
  if (missing.length === 0) return;
  const canInstall = process.getuid?.() === 0 && findProgram(['apt-get'], searchPath) !== undefined;
  if (canInstall) install(missing, print);
  const left = missingPrograms(searchPath);
  if (left.length === 0) return;
  throw new Problem(
    `The tests need ${names(left)}, not found on the search path.`,
    `On Debian or Ubuntu: ${installCommand(left, false)}`,
  );
};

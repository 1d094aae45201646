import { spawnSync } from 'node:child_process';
import { Problem } from '../problem';

/** Runs git and returns the paths it lists. `git grep` ends with 1 when it finds nothing, which is an answer, too. */
const paths = (root: string, args: readonly string[]): readonly string[] => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0 && status !== 1) {
    throw new Problem(`git ${args[0] ?? ''} failed: ${stderr.trim()}.`, 'Run the check in a clone of the repository.');
  }
  return stdout.split('\0').filter((path) => path !== '');
};

/** Every file that git knows or would add. */
export const listFiles = (root: string): readonly string[] =>
  paths(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);

/** Every such file that contains a text. */
export const filesWith = (root: string, text: string): readonly string[] =>
  paths(root, ['grep', '--untracked', '--files-with-matches', '--fixed-strings', '-I', '-z', '-e', text]);

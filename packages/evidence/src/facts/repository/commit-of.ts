import { execFileSync } from 'node:child_process';

/** The commit that is checked out below `root`; `unknown` outside of a git checkout. */
export const commitOf = (root: string): string => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
};

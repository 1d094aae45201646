import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { timedCommand } from './command';
import type { Comparison } from './comparison';

/** `npm run synth` as its user types it, against the same compiled app without checks. */
export const synthComparison = async (root: string): Promise<Comparison> => {
  const out = await mkdtemp(path.join(tmpdir(), 'hexastyle-bench-'));
  return {
    title: 'npm run synth, two environments under cdk-nag',
    bound: 'ratio: aim 1.2, at most 1.6',
    atMost: 1.6,
    rounds: 5,
    subject: {
      name: 'npm run synth',
      run: timedCommand({ file: 'npm', args: ['run', '--silent', 'synth'], cwd: root }),
    },
    baseline: {
      name: 'the same app without checks, compiled JavaScript',
      run: timedCommand({
        file: 'node',
        args: ['packages/infra/lib/synth.js', '--no-checks', '--out', out],
        cwd: root,
      }),
    },
    cleanUp: () => rm(out, { recursive: true, force: true }),
  };
};

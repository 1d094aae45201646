import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build';
import { timedCommand } from './command';
import { median } from './comparison';
import { describedEnvironments } from './described';
import { judged } from './judged';

const COUNTS = [1, 2, 10, 20] as const;
const ROUNDS = 3;
/** Twenty environments may take ten times as long as two, and a tenth more for what the machine does besides. */
const AT_MOST = 1.1;

const row = (count: number, seconds: number): string =>
  `  ${seconds.toFixed(2).padStart(8)} s  ${String(count).padStart(2)} environments, ${(seconds / count).toFixed(2)} s each`;

/** Synthesizes 1, 2, 10 and 20 environments under cdk-nag, in turn, and tells whether the time grows with their number only. */
export const synthLinearity = async (root: string): Promise<readonly string[]> => {
  await build(root);
  const folders = await Promise.all(COUNTS.map((count) => describedEnvironments(root, count)));
  const program = path.join(root, 'packages/infra/lib/synth.js');
  const args = ['--enable-source-maps', '--stack-trace-limit=100', program];
  const times = folders.map((): number[] => []);
  try {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [index, cwd] of folders.entries())
        times[index]?.push(await timedCommand({ file: 'node', args, cwd })());
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
  const [one = NaN, two = NaN, ten = NaN, twenty = NaN] = times.map(median);
  return [
    'npm run synth, from one environment to twenty',
    ...[one, two, ten, twenty].map((seconds, index) => row(COUNTS[index] ?? NaN, seconds)),
    `  20 : 2 over 10 is ${(twenty / two / 10).toFixed(2)}; at most ${AT_MOST}: ${judged(twenty / two / 10, AT_MOST)}`,
    '',
  ];
};

import { rm } from 'node:fs/promises';
import { timedCommand } from '../command';
import { median, type Timed } from '../comparison';
import { judged, judgedAtLeast } from '../judged';
import { cfnLint } from './cfn-lint';
import { judgedPlatform } from './judged-platform';
import { judging } from './judging';

const WORK_AT_MOST = 0.3;
const FASTER_AT_LEAST = 20;
const ROUNDS = 3;
const COUNTS = [1, 10, 100] as const;
/** A hundred environments may take ten times as long as ten, and a tenth more for what the machine does besides. */
const LINEAR_AT_MOST = 1.1;

const row = (what: string, seconds: number): string => `  ${seconds.toFixed(2).padStart(8)} s  ${what}`;

/** The medians of so many rounds, in each of which every program runs once: the machine's mood falls on all of them. */
const medians = async (programs: readonly Timed[], rounds: number): Promise<readonly number[]> => {
  const times = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, run] of programs.entries()) times[index]?.push(await run());
  return times.map(median);
};

const againstCfnLint = async (root: string): Promise<readonly string[]> => {
  const [lint = NaN, work = NaN] = await medians([await cfnLint(root), judging(root)], ROUNDS);
  return [
    'all claims on two environments: facts read and judged, in a new process each time',
    `${row('hexastyle', work)}; at most ${WORK_AT_MOST} s: ${judged(work, WORK_AT_MOST)}`,
    row('cfn-lint on the same templates, its start included (baseline)', lint),
    `  ${(lint / work).toFixed(1)} times faster; at least ${FASTER_AT_LEAST}: ${judgedAtLeast(lint / work, FASTER_AT_LEAST)}`,
    '',
  ];
};

const linearity = async (root: string): Promise<readonly string[]> => {
  const folders = await Promise.all(COUNTS.map((count) => judgedPlatform(root, count)));
  try {
    const [one = NaN, ten = NaN, hundred = NaN] = await medians(folders.map(judging), ROUNDS);
    return [
      'the same, from one environment to a hundred',
      ...[one, ten, hundred].map((work, index) =>
        row(`${COUNTS[index] ?? NaN} environments, ${(work / (COUNTS[index] ?? NaN)).toFixed(3)} s each`, work),
      ),
      `  100 : 10 over 10 is ${(hundred / ten / 10).toFixed(2)}; at most ${LINEAR_AT_MOST}: ${judged(hundred / ten / 10, LINEAR_AT_MOST)}`,
      '',
    ];
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
};

/** The judge: the time of its work, against cfn-lint on the same templates, and how it grows with the environments. */
export const evidence = async (root: string): Promise<readonly string[]> => {
  await timedCommand({ file: 'npm', args: ['run', '--silent', 'synth'], cwd: root })();
  return [...(await againstCfnLint(root)), ...(await linearity(root))];
};

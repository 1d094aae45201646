import { rm } from 'node:fs/promises';
import { timedCommand } from '../command';
import { median, type Timed } from '../comparison';
import { judged, judgedAtLeast } from '../judged';
import { cfnLint } from './cfn-lint';
import { judgedPlatform } from './judged-platform';
import { judging, starting } from './judging';

const WORK_AT_MOST = 0.3;
const FASTER_AT_LEAST = 20;
const ROUNDS = 5;
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
  const judge = judging(root, root);
  await judge();
  const [lint = NaN, whole = NaN, start = NaN] = await medians([await cfnLint(root), judge, starting(root)], ROUNDS);
  const work = whole - start;
  return [
    'npx hexastyle evidence, two environments',
    row('hexastyle evidence', whole),
    row('hexastyle --help, its start', start),
    row(`work: facts read, judged and written; at most ${WORK_AT_MOST} s: ${judged(work, WORK_AT_MOST)}`, work),
    row('cfn-lint on the same templates (baseline)', lint),
    `  cfn-lint takes ${(lint / whole).toFixed(1)} times as long, both with their start; at least ${FASTER_AT_LEAST}: ${judgedAtLeast(lint / whole, FASTER_AT_LEAST)}`,
  ];
};

const linearity = async (root: string): Promise<readonly string[]> => {
  const folders = await Promise.all(COUNTS.map((count) => judgedPlatform(root, count)));
  try {
    const programs = [starting(root), ...folders.map((cwd) => judging(root, cwd))];
    const [start = NaN, ...wholes] = await medians(programs, ROUNDS);
    const [one = NaN, ten = NaN, hundred = NaN] = wholes.map((whole) => whole - start);
    return [
      'the same, from one environment to a hundred, without its start',
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

import { rmSync } from 'node:fs';
import { main } from '../cli/main';
import { HOSTILE } from './hostile';

/** How one run on an assembly that was made to harm ended. */
export interface HostileOutcome {
  readonly what: string;
  readonly exitCode: typeof process.exitCode;
  readonly message: string;
  readonly seconds: number;
}

/** What the program of this file prints, as JSON. */
export interface HostileOutcomes {
  readonly outcomes: readonly HostileOutcome[];
  /** The largest resident set that the process ever had, in MB. */
  readonly megabytes: number;
}

const judge = async (directory: string): Promise<Pick<HostileOutcome, 'exitCode' | 'message'>> => {
  const stderr = process.stderr.write.bind(process.stderr);
  let message = '';
  process.stderr.write = (text) => ((message += String(text)), true);
  process.exitCode = undefined;
  await main(['node', 'hexastyle', 'evidence', '--assembly', directory, '--out', '/dev/null']);
  process.stderr.write = stderr;
  const { exitCode } = process;
  process.exitCode = 0;
  return { exitCode, message };
};

const run = async (): Promise<void> => {
  const outcomes: HostileOutcome[] = [];
  for (const { what, make } of HOSTILE) {
    const directory = make();
    const start = performance.now();
    const outcome = await judge(directory);
    outcomes.push({ what, ...outcome, seconds: (performance.now() - start) / 1000 });
    rmSync(directory, { recursive: true, force: true });
  }
  const found: HostileOutcomes = { outcomes, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(found));
};

void run();

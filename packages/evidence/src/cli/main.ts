import { diffCommand } from '../diff/diff-command';
import { explainCommand } from '../explain/explain-command';
import { visibleLines } from '../render/visible';
import { readConfig } from './config';
import { costCommand } from './cost-command';
import { evidenceCommand, liveEvidenceCommand } from './evidence-command';
import { exportAnswersCommand, exportLensCommand } from './export-command';
import { failureOf } from './failure';
import { pricesCommand } from './prices-command';
import { buildProgram } from './program';
import { proseCommand } from './prose-command';
import { pushCommand } from './push-command';
import { tolerateStreams } from './tolerate-streams';

const report = (thrown: unknown): void => {
  const { exitCode, message } = failureOf(thrown);
  if (message !== undefined) process.stderr.write(`${visibleLines(message)}\n`);
  process.exitCode = exitCode;
};

const exit = (good: boolean): void => {
  process.exitCode = good ? 0 : 1;
};

const print = (text: string): void => {
  process.stdout.write(text);
};

const warn = (text: string): void => {
  process.stderr.write(text);
};

/**
 * The program. Wires the process to the commands; sets the exit code instead of exiting, so that output is flushed.
 * Never rejects. `evidence`, `explain` and `cost` have ended when it returns, `evidence --live`, `prices`, `push` and `diff` when the promise resolves.
 */
export const main = (argv: readonly string[]): Promise<void> => {
  tolerateStreams();
  const now = new Date().toISOString();
  const { isTTY, columns } = process.stdout;
  const surroundings = { directory: process.cwd(), ...readConfig(isTTY, columns), now, print };
  let ended = Promise.resolve();
  const program = buildProgram(now.slice(0, 10), {
    evidence: (options) => {
      if (options.prose !== undefined) exit(proseCommand({ ...options, prose: options.prose }, surroundings));
      else if (options.live === true) ended = liveEvidenceCommand(options, surroundings).then(exit);
      else exit(evidenceCommand(options, surroundings));
    },
    explain: (claim, options) => {
      explainCommand(claim, options, surroundings);
    },
    cost: (options) => {
      costCommand(options, { ...surroundings, warn });
    },
    refreshPrices: (options) => {
      ended = pricesCommand(options, { ...surroundings, warn }).then(exit);
    },
    push: (options) => {
      ended = pushCommand(options, surroundings);
    },
    exportLens: (options) => {
      exportLensCommand(options, surroundings);
    },
    exportAnswers: (options) => {
      exportAnswersCommand(options, surroundings);
    },
    diff: (options) => {
      ended = diffCommand(options, surroundings).then(exit);
    },
  });
  try {
    program.parse(argv);
  } catch (thrown) {
    report(thrown);
  }
  return ended.catch(report);
};

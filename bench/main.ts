import path from 'node:path';
import { measure, type Comparison } from './comparison';
import { evidenceComparison } from './evidence';
import { projenComparison } from './projen';
import { startComparison } from './start';
import { synthComparison } from './synth';
import { describeMeasured } from './table';

const root = path.resolve(__dirname, '..');

const benchmarks: Readonly<Record<string, () => Promise<Comparison> | Comparison>> = {
  projen: () => projenComparison(root),
  synth: () => synthComparison(root),
  evidence: () => evidenceComparison(root),
  'start-first': () => startComparison(root, 'first'),
  'start-next': () => startComparison(root, 'next'),
};

/** Runs the benchmarks named on the command line, or all of them. */
const main = async (names: readonly string[]): Promise<void> => {
  const unknown = names.filter((name) => !(name in benchmarks));
  if (unknown.length > 0) {
    console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  for (const [name, prepare] of Object.entries(benchmarks)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(describeMeasured(await measure(await prepare())).join('\n'));
  }
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
});

import path from 'node:path';
import { api } from './api/api';
import { bundle } from './bundle';
import { coldImport } from './cold-import';
import { measure, type Comparison } from './comparison';
import { evidence } from './evidence/evidence';
import { habitsComparison } from './habits';
import { lighthouse } from './lighthouse/lighthouse';
import { synthLinearity } from './linearity';
import { matrix } from './matrix';
import { projenComparison } from './projen';
import { startComparison } from './start';
import { synthComparison } from './synth';
import { describeMeasured } from './table';

const root = path.resolve(__dirname, '..');

const compared = async (comparison: Promise<Comparison> | Comparison): Promise<readonly string[]> =>
  describeMeasured(await measure(await comparison));

/** Each ends with lines for a terminal. */
const benchmarks: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  projen: () => compared(projenComparison(root)),
  synth: () => compared(synthComparison(root)),
  'synth-linear': () => synthLinearity(root),
  evidence: () => evidence(root),
  habits: () => compared(habitsComparison()),
  api: () => api(root),
  matrix,
  bundle: () => bundle(root),
  lighthouse: () => lighthouse(root),
  'cold-import': () => coldImport(root),
  'start-first': () => compared(startComparison(root, 'first')),
  'start-next': () => compared(startComparison(root, 'next')),
};

/** Runs the benchmarks named on the command line, or all of them. */
const main = async (names: readonly string[]): Promise<void> => {
  const unknown = names.filter((name) => !(name in benchmarks));
  if (unknown.length > 0) {
    console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  for (const [name, run] of Object.entries(benchmarks)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log((await run()).join('\n'));
  }
};

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
});

import { resolve } from 'node:path';
import { compareReports } from '../baseline/compare-reports';
import { baselineOf, readBaseline } from '../baseline/read-baseline';
import { readAssembly } from '../facts/assembly/read-assembly';
import type { LiveFacts } from '../facts/facts';
import { readLive } from '../facts/live/read-live';
import { passes } from '../verdicts/passes';
import { unmatchedAnywhere } from '../verdicts/unmatched-waivers';
import { judgeTarget, type JudgedTarget, type Run } from './judge-target';
import type { EvidenceOptions } from './options';
import { filesFor } from './files-for';
import { keep } from './keep';
import { rendererOf } from './outputs';
import { runOf } from './run-of';
import type { Targets } from './target';
import { targetsOf } from './targets-of';
import { writeAtomically } from './write-atomically';

/** Where the command runs and what it prints to. */
export interface Surroundings {
  readonly directory: string;
  readonly coloured: boolean;
  /** Columns of the terminal. @default lines are as long as they are */
  readonly width?: number | undefined;
  /** ISO 8601 instant of the run. */
  readonly now: string;
  readonly print: (text: string) => void;
}

/** Holds what was judged against the baseline of its environment, when there is one. */
const comparedWith = (file: string | undefined): ((judged: JudgedTarget) => JudgedTarget) => {
  if (file === undefined) return (judged) => judged;
  const baseline = readBaseline(file);
  return (judged) => {
    const base = baselineOf(judged.report.environment, baseline, file);
    return { ...judged, comparison: compareReports(base, judged.report) };
  };
};

/** What only all environments together show, in the report of each. */
const judgedTogether = (
  { known }: Targets,
  { waivers }: Run,
  judged: readonly JudgedTarget[],
): readonly JudgedTarget[] => {
  const isAll = known?.every((name) => judged.some(({ report }) => report.environment === name)) ?? false;
  const faults = isAll
    ? unmatchedAnywhere(
        waivers,
        judged.map(({ facts }) => facts),
      )
    : [];
  return judged.map((each) => ({ ...each, report: { ...each.report, faults: [...each.report.faults, ...faults] } }));
};

const judgeAll = (
  options: EvidenceOptions,
  { directory, now, coloured, width, print }: Surroundings,
  live: ReadonlyMap<string, LiveFacts>,
): boolean => {
  const { format, out } = options;
  const found = targetsOf(options, directory);
  const run = runOf(found, options.today, now);
  const compared = comparedWith(options.baseline === undefined ? undefined : resolve(directory, options.baseline));
  const judged = judgedTogether(
    found,
    run,
    found.targets.map((target) => judgeTarget(target, run, live.get(target.directory))),
  ).map(compared);
  if (found.kept) keep(found.root, judged);
  const render = rendererOf(format, out === undefined ? { coloured, width } : { coloured: false });
  if (out === undefined) print(render(judged));
  else
    for (const [file, text] of filesFor(out, judged, ({ report }) => report.environment, render))
      writeAtomically(resolve(directory, file), text);
  return judged.every(({ report, comparison }) => comparison?.passes ?? passes(report));
};

/** Runs `hexastyle evidence`. True when the gate passes; throws `EvidenceError` or `DescriptorError` on unreadable input. */
export const evidenceCommand = (options: EvidenceOptions, surroundings: Surroundings): boolean =>
  judgeAll(options, surroundings, new Map());

/** Runs `hexastyle evidence --live`: the same, after the account of each environment was read. */
export const liveEvidenceCommand = async (options: EvidenceOptions, surroundings: Surroundings): Promise<boolean> => {
  const { root, targets } = targetsOf(options, surroundings.directory);
  const live = new Map<string, LiveFacts>();
  for (const { directory, environment } of targets)
    live.set(directory, await readLive(environment, readAssembly(directory, root), surroundings.now));
  return judgeAll(options, surroundings, live);
};

import { readWaivers } from '@hexastyle/environment';
import { join, resolve } from 'node:path';
import { commitOf } from '../facts/repository/commit-of';
import { readAttestations } from '../facts/repository/read-attestations';
import { readDrills } from '../facts/repository/read-drills';
import { readRepository } from '../facts/repository/read-repository';
import { renderJson } from '../render/render-json';
import { readClassification, readFramework } from '../report/framework';
import { passes } from '../verdicts/passes';
import { assemblyTarget } from './assembly-target';
import { describedTargets } from './described-targets';
import { judgeTarget, type JudgedTarget, type Run } from './judge-target';
import type { EvidenceOptions } from './options';
import { filesFor } from './files-for';
import { rendererOf } from './outputs';
import type { Targets } from './target';
import { writeAtomically } from './write-atomically';

/** Where the command runs and what it prints to. */
export interface Surroundings {
  readonly directory: string;
  readonly coloured: boolean;
  /** ISO 8601 instant of the run. */
  readonly now: string;
  readonly print: (text: string) => void;
}

const runOf = ({ root, isRepository, known }: Targets, { today }: EvidenceOptions, now: string): Run => ({
  root,
  known,
  today,
  generatedAt: now,
  commit: commitOf(root),
  framework: readFramework(),
  classification: readClassification(),
  repository: isRepository ? readRepository(root) : { absent: 'the assembly lies in no repository' },
  drills: readDrills(root),
  waivers: readWaivers(root),
  attestations: readAttestations(root),
});

const keep = (root: string, judged: readonly JudgedTarget[]): void => {
  for (const { report } of judged)
    writeAtomically(join(root, '.hexastyle/reports', `${report.environment}.json`), renderJson([report]));
};

/** Runs `hexastyle evidence`. True when the gate passes; throws `EvidenceError` or `DescriptorError` on unreadable input. */
export const evidenceCommand = (options: EvidenceOptions, surroundings: Surroundings): boolean => {
  const { directory, now, coloured, print } = surroundings;
  const { assembly, environment, format, out } = options;
  const found =
    assembly === undefined
      ? describedTargets(directory, environment)
      : assemblyTarget(resolve(directory, assembly), environment);
  const run = runOf(found, options, now);
  const judged = found.targets.map((target) => judgeTarget(target, run));
  if (found.kept) keep(found.root, judged);
  const render = rendererOf(format, coloured && out === undefined);
  if (out === undefined) print(render(judged));
  else
    for (const [file, text] of filesFor(out, judged, ({ report }) => report.environment, render))
      writeAtomically(resolve(directory, file), text);
  return judged.every(({ report }) => passes(report));
};

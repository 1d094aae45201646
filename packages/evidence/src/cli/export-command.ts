import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLAIMS } from '../claims/registry';
import { EvidenceError } from '../evidence-error';
import { readOutline } from '../render/document';
import { renderJson } from '../render/render-json';
import { readFramework } from '../report/framework';
import { parseReport } from '../report/parse-report';
import type { Report } from '../report/report';
import { buildAnswers } from '../well-architected-tool/build-answers';
import { buildLens } from '../well-architected-tool/build-lens';
import { topicsOf } from '../well-architected-tool/topics';
import { describedTargets } from './described-targets';
import { filesFor } from './files-for';
import type { AnswersOptions, LensOptions } from './options';
import { writeAtomically } from './write-atomically';

/** Where the command runs and what it prints to. */
interface Surroundings {
  readonly directory: string;
  readonly print: (text: string) => void;
}

/** Runs `hexastyle export lens`. Throws `EvidenceError` or `DescriptorError`. */
export const exportLensCommand = (options: LensOptions, { directory, print }: Surroundings): void => {
  const { environment, out } = options;
  // Refuses a name that no descriptor has.
  if (environment !== undefined) describedTargets(directory, environment);
  const lens = buildLens({ claims: CLAIMS, outline: readOutline(), framework: readFramework(), environment });
  const text = renderJson([lens]);
  if (out === undefined) print(text);
  else writeAtomically(resolve(directory, out), text);
};

const AGAIN = 'Run `npx hexastyle evidence` first, or name a report with --report FILE';

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new EvidenceError('file-missing', {
      where: file,
      problem: 'there is no such report, or it cannot be read',
      fix: AGAIN,
      cause,
    });
  }
};

/** Refuses a report that was judged with other claims than those of the lens: it would answer another question. */
const readReport = (file: string): Report => {
  const report = parseReport(textOf(file), file);
  const judged = new Set(report.claims.map(({ id }) => id));
  const stranger = report.claims.find(({ id }) => !CLAIMS.some((claim) => claim.id === id));
  const lost = CLAIMS.find(({ id }) => !judged.has(id));
  const odd = stranger?.id ?? lost?.id;
  if (odd === undefined) return report;
  throw new EvidenceError('shape-unexpected', {
    where: file,
    problem: `the report was judged by other claims than those of this program: only one of them has ${odd}`,
    fix: AGAIN,
  });
};

/** A report says itself which environment it is about. */
const demandEnvironment = (asked: string | undefined, { environment }: Report, file: string): void => {
  if (asked !== undefined && asked !== environment)
    throw new EvidenceError('option-invalid', {
      where: `--environment ${asked}`,
      problem: `${file} is the report of ${environment}`,
      fix: 'Name the report of that environment, or leave out one of both options',
    });
};

const filesOf = ({ environment, report }: AnswersOptions, directory: string): readonly string[] => {
  if (report !== undefined) return [resolve(directory, report)];
  const { root, targets } = describedTargets(directory, environment);
  return targets.map(({ name }) => join(root, '.hexastyle/reports', `${name}.json`));
};

/** Runs `hexastyle export answers`. Throws `EvidenceError`, `ReportError` or `DescriptorError`. */
export const exportAnswersCommand = (options: AnswersOptions, { directory, print }: Surroundings): void => {
  const { lens, workload, out } = options;
  const files = filesOf(options, directory);
  if (workload !== undefined && files.length > 1)
    throw new EvidenceError('option-invalid', {
      where: `--workload ${workload}`,
      problem: 'a workload of the Tool is one environment, and there are several',
      fix: 'Name one with --environment NAME',
    });
  const topics = topicsOf(CLAIMS, readOutline());
  const answers = files.map((file) => {
    const report = readReport(file);
    demandEnvironment(options.environment, report, file);
    return buildAnswers(report, topics, { lens, workload });
  });
  if (out === undefined) print(renderJson(answers));
  else
    for (const [file, text] of filesFor(out, answers, ({ environment }) => environment, renderJson))
      writeAtomically(resolve(directory, file), text);
};

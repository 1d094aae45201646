import {
  budgetWords,
  estimateCosts,
  readPriceBooks,
  renderCostJson,
  renderCostMarkdown,
  renderCostTable,
  type Estimate,
  type PriceBook,
} from '@hexastyle/cost';
import { resolve } from 'node:path';
import { readAssembly } from '../facts/assembly/read-assembly';
import { fold } from '../render/table/fold';
import { withVisibleTexts } from '../render/visible';
import { assemblyTarget } from './assembly-target';
import type { CliConfig } from './config';
import { describedTargets } from './described-targets';
import { filesFor } from './files-for';
import type { CostOptions, Format } from './options';
import { ownPrices } from './own-prices';
import type { Target } from './target';
import { writeAtomically } from './write-atomically';

/** Where the command runs and what it prints to. */
interface Surroundings extends CliConfig {
  readonly directory: string;
  readonly print: (text: string) => void;
  /** What a person should see although the output goes elsewhere. */
  readonly warn: (text: string) => void;
}

/** What people named never draws on a terminal, nor in a document. */
const legible = (estimate: Estimate): Estimate => ({ ...estimate, lines: estimate.lines.map(withVisibleTexts) });

const rendererOf = (format: Format, { coloured, width }: CliConfig): ((estimates: readonly Estimate[]) => string) => {
  switch (format) {
    case 'table':
      return (estimates) => fold(estimates.map((each) => renderCostTable(legible(each), coloured)).join('\n'), width);
    case 'json':
      return renderCostJson;
    case 'markdown':
      return (estimates) => estimates.map((each) => renderCostMarkdown(legible(each))).join('\n');
  }
};

const estimateOf = (
  { name, directory, environment }: Target,
  root: string,
  books: readonly PriceBook[],
  freeTier: boolean,
): Estimate => {
  const { resources, resting } = readAssembly(directory, root);
  const described = 'absent' in environment ? undefined : environment;
  return estimateCosts({ name, environment: described, resources, resting }, { books, freeTier });
};

const warnOfBudgets = (estimates: readonly Estimate[], { warn }: Surroundings): void => {
  for (const estimate of estimates)
    if (estimate.budget?.isExceeded === true)
      warn(`warning: ${estimate.environment}: ${budgetWords(estimate) ?? ''}.\n`);
};

/** Runs `hexastyle cost`. Throws `EvidenceError`, `DescriptorError` or `CostError` on unreadable input. */
export const costCommand = (options: CostOptions, surroundings: Surroundings): void => {
  const { directory, coloured, width, print } = surroundings;
  const { assembly, environment, format, out, freeTier = false } = options;
  const { root, targets } =
    assembly === undefined
      ? describedTargets(directory, environment)
      : assemblyTarget(resolve(directory, assembly), environment);
  const books = readPriceBooks(ownPrices(directory));
  const estimates = targets.map((target) => estimateOf(target, root, books, freeTier));
  if (format !== 'table' || out !== undefined) warnOfBudgets(estimates, surroundings);
  const render = rendererOf(format, out === undefined ? { coloured, width } : { coloured: false });
  if (out === undefined) print(render(estimates));
  else
    for (const [file, text] of filesFor(out, estimates, (each) => each.environment, render))
      writeAtomically(resolve(directory, file), text);
};

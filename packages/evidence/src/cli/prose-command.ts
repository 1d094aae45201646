import { resolve } from 'node:path';
import { EvidenceError } from '../evidence-error';
import { judgeProse } from '../prose/judge-prose';
import type { ProseReport } from '../prose/prose-report';
import { readMapping } from '../prose/read-mapping';
import { renderProseMarkdown } from '../prose/render/prose-markdown';
import { renderProseTable } from '../prose/render/prose-table';
import { renderJson } from '../render/render-json';
import { fold } from '../render/table/fold';
import type { CliConfig } from './config';
import type { Surroundings } from './evidence-command';
import { filesFor } from './files-for';
import { judgeTarget } from './judge-target';
import type { EvidenceOptions, ReportFormat } from './options';
import { runOf } from './run-of';
import { targetsOf } from './targets-of';
import { writeAtomically } from './write-atomically';

type Render = (reports: readonly ProseReport[]) => string;
type ProseOptions = EvidenceOptions & { readonly prose: string };

const renderers = ({ coloured, width }: CliConfig): Readonly<Partial<Record<ReportFormat, Render>>> => ({
  table: (reports) => fold(reports.map((each) => renderProseTable(each, coloured)).join('\n'), width),
  json: renderJson,
  markdown: (reports) => reports.map(renderProseMarkdown).join('\n'),
});

const refused = (where: string, problem: string, fix: string): EvidenceError =>
  new EvidenceError('option-invalid', { where, problem, fix });

const rendererFor = (format: ReportFormat, config: CliConfig): Render => {
  const render = renderers(config)[format];
  if (render === undefined)
    throw refused(`--format ${format}`, 'sentences cannot be written so', 'Choose table, json or markdown');
  return render;
};

/**
 * Runs `hexastyle evidence --prose FILE`: holds a hand-written mapping against claims and facts, and keeps nothing. True when
 * no sentence is contradicted; throws `EvidenceError` or `DescriptorError` on unreadable input.
 */
export const proseCommand = (options: ProseOptions, surroundings: Surroundings): boolean => {
  const { directory, now, coloured, width, print } = surroundings;
  const { prose, format, out, live, baseline, today } = options;
  if (live === true)
    throw refused('--live', 'sentences are held against files, not against the account', 'Leave out --live');
  if (baseline !== undefined) throw refused('--baseline', 'sentences have no earlier report', 'Leave out --baseline');
  const render = rendererFor(format, out === undefined ? { coloured, width } : { coloured: false });
  const text = readMapping(resolve(directory, prose));
  const found = targetsOf(options, directory);
  const run = runOf(found, today, now);
  const reports = found.targets.map((target) => judgeProse(prose, text, judgeTarget(target, run)));
  if (out === undefined) print(render(reports));
  else
    for (const [file, content] of filesFor(out, reports, ({ environment }) => environment, render))
      writeAtomically(resolve(directory, file), content);
  return reports.every(({ counts }) => counts.contradicted === 0);
};

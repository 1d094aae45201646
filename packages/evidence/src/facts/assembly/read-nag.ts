import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Absent, NagFacts, NagFinding } from '../facts';
import { inside } from './inside';
import { readJson } from './read-json';
import { listAt, textAt } from './record';
import { sourcesIn, type SourceOf } from './sources-in';

const framesOf = (construct: unknown): readonly string[] =>
  listAt(construct, 'stackTraces').flatMap((trace) => (typeof trace === 'string' ? trace.split('\n') : []));

const acknowledgementOf = (violation: unknown): Pick<NagFinding, 'acknowledgement'> => {
  const id = textAt(violation, 'acknowledgedId');
  const at = textAt(violation, 'acknowledgedAt');
  return id === undefined || at === undefined ? {} : { acknowledgement: { id, constructPath: `/${at}` } };
};

const findingsOf = (violation: unknown, sourceOf: SourceOf, acknowledged: string | undefined): readonly NagFinding[] =>
  listAt(violation, 'violatingConstructs').map((construct) => ({
    rule: textAt(violation, 'ruleName') ?? 'unknown rule',
    constructPath: `/${textAt(construct, 'constructPath') ?? ''}`,
    source: sourceOf(framesOf(construct)),
    acknowledged,
    ...acknowledgementOf(violation),
  }));

/** What the CDK itself looks for in every template writes to the same report. */
const isPack = (plugin: unknown): boolean => textAt(plugin, 'pluginName') !== 'CloudFormation Validate';

/** Reads the validation report that cdk-nag's packs leave in an assembly, acknowledged findings included. */
export const readNag = (directory: string, root: string): NagFacts | Absent => {
  if (!existsSync(join(directory, 'validation-report.json')))
    return { absent: 'the assembly has no validation-report.json: no cdk-nag pack ran' };
  const plugins = listAt(readJson(inside(directory, 'validation-report.json')), 'pluginReports').filter(isPack);
  if (plugins.length === 0) return { absent: 'validation-report.json speaks of no cdk-nag pack: none ran' };
  const sourceOf = sourcesIn(root);
  return {
    packs: plugins.map((plugin) => textAt(plugin, 'pluginName') ?? 'unknown pack'),
    findings: plugins.flatMap((plugin) => [
      ...listAt(plugin, 'violations').flatMap((each) => findingsOf(each, sourceOf, undefined)),
      ...listAt(plugin, 'suppressedViolations').flatMap((each) =>
        findingsOf(each, sourceOf, textAt(each, 'reason') ?? 'no reason given'),
      ),
    ]),
  };
};

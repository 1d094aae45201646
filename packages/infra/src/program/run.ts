import { relative } from 'node:path';
import { findingWaivers, findingWaiversOf, readEnvironments, readWaivers } from '@hexastyle/environment';
import type { Environment, Waiver } from '@hexastyle/environment';
import { bundleApi } from '../api/bundle/bundle-api';
import { unknownEnvironments, unmatchedAnywhere } from '../checks/waiver-faults';
import type { WaiverFault } from '../checks/waiver-fault';
import { chooseEnvironments } from './choose-environments';
import { describeFailure } from './describe-failure';
import { USAGE, parseOptions } from './options';
import type { Options } from './options';
import { renderOpenFindings, renderWaiverFault } from './render-problems';
import { renderSummaries } from './render-summaries';
import { isClean } from './summary';
import type { Summary } from './summary';
import { synthesize } from './synthesize';

export interface RunProps {
  readonly args: readonly string[];
  /** The repository: `environments/` and `waivers/` are in it. */
  readonly root: string;
  /** An empty folder for what is needed only while the program runs. */
  readonly workspace: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Runs the program. @returns its exit code: 0, 1 or 2, see `USAGE` */
export async function run(props: RunProps): Promise<number> {
  try {
    const options = parseOptions(props.args, props.root);
    if (options.help) {
      props.print(USAGE);
      return 0;
    }
    return await runWith(options, props);
  } catch (error) {
    props.complain(describeFailure(error));
    return 2;
  }
}

async function runWith(options: Options, props: RunProps): Promise<number> {
  const all = readEnvironments(props.root);
  const waivers = readWaivers(props.root);
  const environments = chooseEnvironments(all, options.environments);
  const summaries = await synthesizeAll(environments, { options, props, waivers });
  const names = all.map(({ name }) => name);
  const sawAll = options.checks && environments.length === all.length;
  const findings = summaries.flatMap((summary) => summary.findings);
  const faults = [
    ...unknownEnvironments(waivers, names),
    ...(sawAll ? unmatchedAnywhere(findingWaivers(waivers), findings, all) : []),
  ];
  props.print(options.json ? JSON.stringify(summaries, undefined, 2) : `\n${renderSummaries(summaries)}`);
  const problems = problemsOf(summaries, { waivers, environments, faults });
  for (const problem of problems) props.complain(`\n${problem}`);
  return problems.length === 0 && summaries.every(isClean) ? 0 : 1;
}

interface Batch {
  readonly options: Options;
  readonly props: RunProps;
  readonly waivers: readonly Waiver[];
}

async function synthesizeAll(
  environments: readonly Environment[],
  { options, props, waivers }: Batch,
): Promise<readonly Summary[]> {
  const say = options.json ? () => undefined : props.print;
  const code = await bundleApi(props.workspace);
  say('bundled the API');
  return environments.map((environment) => {
    const summary = synthesize(environment, { ...options, ...props, code, waivers });
    say(`synthesized ${environment.name} into ${relative(props.root, summary.directory)}`);
    return summary;
  });
}

interface Known {
  readonly waivers: readonly Waiver[];
  readonly environments: readonly Environment[];
  readonly faults: readonly WaiverFault[];
}

const problemsOf = (summaries: readonly Summary[], { waivers, environments, faults }: Known): readonly string[] => [
  ...summaries.flatMap((summary) =>
    environments
      .filter(({ name }) => name === summary.environment)
      .flatMap((environment) => renderOpenFindings(summary, findingWaiversOf(waivers, environment))),
  ),
  ...[...summaries.flatMap((summary) => summary.waiverFaults), ...faults].map(renderWaiverFault),
];

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildspec } from '../../delivery/read-buildspec';
import { runCommands } from '../../delivery/run-commands';
import { describeProblem } from '../../problem';
import type { AccessKey } from './access-key';
import type { BuildProject } from './build-projects';
import { commandEnvironment } from './command-environment';
import type { CommandReport } from './command-report';
import { JUDGES } from './judges';
import type { LaidOut } from './lay-out';
import type { PipelineRun } from './pipeline-run';
import type { Site } from './site-stand-in';

/** What the projects are run with. */
export interface ProjectRun {
  readonly run: PipelineRun;
  readonly folders: LaidOut;
  readonly key: AccessKey;
  readonly site: Site;
}

/** Longer than any takes, shorter than one that waits for what never comes. */
const WITHIN = 900;

/** Runs the commands of one project up to the first that fails, and looks at what they did. */
export const runProject = async (project: BuildProject, context: ProjectRun): Promise<readonly CommandReport[]> => {
  const { run, folders } = context;
  const { name, buildspec, variables } = project;
  const logFile = join(run.root, `.hexastyle/logs/${name}.log`);
  const folder = buildspec === 'other-region' ? folders.pruned : folders.whole;
  const options = {
    ...context,
    ...run,
    home: folders.home,
    region: run.environment.region,
    cdk: buildspec === 'publish',
  };
  const env = { ...commandEnvironment(options), ...variables };
  const reports: CommandReport[] = [];
  for (const command of readBuildspec(run.root, buildspec).build) {
    const began = performance.now();
    const failure = await runCommands([command], { folder, env, logFile, within: WITHIN }).then(
      () => undefined,
      (thrown: unknown) => describeProblem(thrown),
    );
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    const line = command.replace(/\s+/g, ' ');
    reports.push({ project: name, buildspec, command: line, seconds, faults: failure === undefined ? [] : [failure] });
    if (failure !== undefined) return reports;
  }
  const said = readFileSync(logFile, 'utf8');
  const faults = await JUDGES[buildspec]({ ...context, emulator: run.emulator, project, said });
  return reports.map((report, index) => (index === reports.length - 1 ? { ...report, faults } : report));
};

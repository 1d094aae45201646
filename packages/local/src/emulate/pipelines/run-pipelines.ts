import { join } from 'node:path';
import { runCommands } from '../../delivery/run-commands';
import { Problem } from '../../problem';
import { createAccessKey } from './access-key';
import { buildProjects } from './build-projects';
import { commandEnvironment } from './command-environment';
import type { CommandReport } from './command-report';
import { layOut } from './lay-out';
import type { PipelineRun } from './pipeline-run';
import { runProject } from './run-project';
import { createSite, type Site } from './site-stand-in';

const standInFor =
  ({ bucket, distribution }: Site, account: string) =>
  (name: string): string => {
    if (name.includes('WebBucket')) return bucket;
    if (name.includes('SiteDistribution')) return distribution;
    if (name.includes('ExecutionRole')) return `arn:aws:iam::${account}:role/${name}`;
    throw new Problem(`Nothing stands in for ${name}.`, 'Say what does, in emulate/pipelines/run-pipelines.ts.');
  };

/**
 * Runs the generated buildspecs that call AWS, with the variables of the projects of the assembly, in an emulator that has
 * nothing but what the CDK's bootstrap leaves. Nothing of it has to be destroyed: the emulator ends with its memory.
 */
export const runPipelines = async (run: PipelineRun): Promise<readonly CommandReport[]> => {
  const { root, emulator, environment, stacks, say } = run;
  const { account, region, drRegion } = environment;
  await emulator({ region, service: 'moto', method: 'POST', path: '/moto-api/reset' });
  const folders = await layOut(run);
  const key = await createAccessKey(emulator, region);
  say('bootstrapping both regions');
  await runCommands([`node cdk/bin/cdk bootstrap aws://${account}/${region} aws://${account}/${drRegion}`], {
    folder: folders.whole,
    env: commandEnvironment({ ...run, key, region, home: folders.home, cdk: true }),
    logFile: join(root, '.hexastyle/logs/bootstrap.log'),
    within: 900,
  });
  const site = await createSite(emulator, region);
  const reports: CommandReport[] = [];
  for (const project of buildProjects(stacks, standInFor(site, account))) {
    say(`running     ${project.name}`);
    reports.push(...(await runProject(project, { run, folders, key, site })));
  }
  return reports;
};

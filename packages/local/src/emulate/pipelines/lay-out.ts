import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBundle, webBundle } from '../../build/bundle';
import { UNTAGGED } from '../unmodelled';
import { withoutTags } from '../without-tags';
import type { PipelineRun } from './pipeline-run';

/** Folders as the stages that deploy get them. */
export interface LaidOut {
  /** What the gates hand on. */
  readonly whole: string;
  /** The same for what moto can deploy. */
  readonly pruned: string;
  readonly home: string;
}

/** Lays out what the gates hand on (`npm test -- delivery` runs the commands that do), with and without what moto lacks. */
export const layOut = async ({ root, environment, pruned }: PipelineRun): Promise<LaidOut> => {
  await makeBundle(webBundle, join(root, '.hexastyle/logs/build-web.log'));
  const folder = join(root, '.hexastyle/pipelines');
  const folders = { whole: join(folder, 'whole'), pruned: join(folder, 'pruned'), home: join(folder, 'home') };
  rmSync(folder, { recursive: true, force: true });
  for (const each of [folders.whole, join(folders.pruned, 'assembly'), folders.home])
    mkdirSync(each, { recursive: true });
  cpSync(join(root, '.hexastyle/emulated', environment.name), join(folders.whole, 'assembly'), { recursive: true });
  cpSync(join(root, 'packages/web/dist'), join(folders.whole, 'site'), { recursive: true });
  symlinkSync(join(root, 'node_modules/aws-cdk'), join(folders.whole, 'cdk'));
  for (const { templateFile, template } of pruned)
    writeFileSync(join(folders.pruned, 'assembly', templateFile), JSON.stringify(withoutTags(template, UNTAGGED)));
  return folders;
};

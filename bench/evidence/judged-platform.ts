import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { benchName, describedEnvironments } from '../described';

/** A new folder that describes so many environments, each with the assembly of production. */
export const judgedPlatform = async (root: string, count: number): Promise<string> => {
  const folder = await describedEnvironments(root, count);
  const out = path.join(folder, 'packages/infra/cdk.out');
  await mkdir(out, { recursive: true });
  for (let index = 1; index <= count; index += 1)
    await symlink(path.join(root, 'packages/infra/cdk.out/production'), path.join(out, benchName(index)));
  return folder;
};

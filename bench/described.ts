import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Each environment has an account of its own. */
const accountOf = (index: number): string => String(111_111_111_110 + index);

/** No name may begin with another. */
export const benchName = (index: number): string => `bench-${String(index).padStart(3, '0')}`;

/** Of the tier that has most resources, and so findings for every waiver. */
const descriptor = (index: number): object => ({
  name: benchName(index),
  tier: 'production',
  account: accountOf(index),
  region: 'us-east-1',
  drRegion: 'us-west-2',
  owner: 'platform-team',
  network: { cidr: `10.${index}.0.0/16` },
  alarms: { email: 'bench@example.com' },
  pipeline: {
    connectionArn: `arn:aws:codeconnections:us-east-1:${accountOf(index)}:connection/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f`,
    repository: 'example/hexastyle',
  },
  budget: { monthlyUsd: 900 },
});

/** A new folder that describes so many environments, which differ by name, account and addresses, under the waivers of this repository. */
export const describedEnvironments = async (root: string, count: number): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hexastyle-bench-'));
  await cp(path.join(root, 'waivers'), path.join(folder, 'waivers'), { recursive: true });
  await mkdir(path.join(folder, 'environments'));
  for (let index = 1; index <= count; index += 1)
    await writeFile(path.join(folder, `environments/${benchName(index)}.yaml`), JSON.stringify(descriptor(index)));
  return folder;
};

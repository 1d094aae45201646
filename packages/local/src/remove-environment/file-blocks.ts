import { readWaivers, type Environment } from '@hexastyle/environment';
import { readAttestations } from '@hexastyle/evidence';
import type { Block } from './removal';

interface Scoped {
  readonly file: string;
  readonly environments: readonly string[] | 'all';
}

const naming =
  (name: string) =>
  ({ file, environments }: Scoped): readonly Block[] => {
    if (environments === 'all' || !environments.includes(name)) return [];
    const wayOut = environments.length === 1 ? `delete ${file}` : `take ${name} out of "environments" in ${file}`;
    return [{ where: 'files', what: `${file} names ${name}`, wayOut }];
  };

const lastOne = (name: string, all: readonly Environment[]): readonly Block[] =>
  all.some((environment) => environment.name !== name)
    ? []
    : [
        {
          where: 'files',
          what: `${name} is the only environment`,
          wayOut: 'add another one first: npx projen env:add',
        },
      ];

/** What would be faulty in the repository without the environment. */
export const fileBlocks = (root: string, name: string, all: readonly Environment[]): readonly Block[] => [
  ...lastOne(name, all),
  ...[...readWaivers(root), ...readAttestations(root)].flatMap(naming(name)),
];

import {
  EXPECTED_DIFFERENCES_FILE,
  readExpectedDifferences,
  readWaivers,
  type Environment,
  type ExpectedDifference,
} from '@hexastyle/environment';
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

const subjectOf = ({ claim, construct, property }: ExpectedDifference): string =>
  claim ?? [construct, property].filter((part) => part !== undefined).join(' ');

/** A difference needs two environments: with fewer left it is expected of nobody. */
const differing =
  (name: string) =>
  (difference: ExpectedDifference): readonly Block[] => {
    const { environments } = difference;
    if (environments === 'all' || !environments.includes(name)) return [];
    const entry = `the difference of ${subjectOf(difference)}`;
    return [
      {
        where: 'files',
        what: `${EXPECTED_DIFFERENCES_FILE} names ${name} in ${entry}`,
        wayOut:
          environments.length === 2 ? 'delete the entry' : `take ${name} out of its "environments", or write "all"`,
      },
    ];
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
  ...readExpectedDifferences(
    root,
    all.map((environment) => environment.name),
  ).flatMap(differing(name)),
];

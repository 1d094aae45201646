import type { ResourceFact } from '@hexastyle/evidence';
import { idOf } from '../assembly/id-of';
import type { PlatformFacts } from '../assembly/platform-facts';
import { numberAt, textAt, valueAt } from '../assembly/property-at';
import { text, type Word } from './meaning';
import { RESOURCE_KINDS } from './resource-kinds';

const STAYS: Readonly<Record<string, string>> = {
  Retain: 'it stays',
  RetainExceptOnCreate: 'it stays',
  Snapshot: 'a last snapshot of it stays',
};

interface Remainder {
  readonly type: string;
  readonly stays: string;
  readonly stack: string;
}

const remaindersOf = ({ environment, assembly }: PlatformFacts): readonly Remainder[] =>
  assembly.resources.flatMap(({ type, stack, attributes }) => {
    const policy = valueAt(attributes, 'DeletionPolicy');
    const stays = typeof policy === 'string' ? STAYS[policy] : undefined;
    return stays === undefined ? [] : [{ type, stays, stack: idOf(environment.name, stack) }];
  });

const counted = (names: readonly string[]): string =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, each]) => (each.length === 1 ? `\`${name}\`` : `\`${name}\` (${each.length})`))
    .join(', ');

const table = (remainders: readonly Remainder[]): readonly string[] => [
  '| of | in the stacks | when its stack goes |',
  '| --- | --- | --- |',
  ...[...Map.groupBy(remainders, ({ type, stays }) => `${type} ${stays}`).values()]
    .map(
      (group) => `| ${group[0]?.type ?? ''} | ${counted(group.map(({ stack }) => stack))} | ${group[0]?.stays ?? ''} |`,
    )
    .sort(),
];

const lockOf = (vault: ResourceFact): readonly string[] => {
  const grace = numberAt(vault, 'LockConfiguration.ChangeableForDays');
  const longest = numberAt(vault, 'LockConfiguration.MaxRetentionDays');
  if (longest === undefined) return [];
  const name = `\`${textAt(vault, 'BackupVaultName') ?? vault.logicalId}\` in \`${vault.region}\``;
  return grace === undefined
    ? [`- ${name}: any administrator can take the lock off.`]
    : [
        `- ${name}: the lock is final ${grace} days after the deployment. From then on nobody, AWS included, ends a recovery point ` +
          `before its time, which is ${longest} days at the longest.`,
      ];
};

const locks = ({ environment, assembly }: PlatformFacts): readonly string[] => {
  const locked = assembly.resources.filter(({ type }) => type === 'AWS::Backup::BackupVault').flatMap(lockOf);
  return locked.length === 0 ? [`- No vault of ${environment.name} is locked.`] : locked;
};

/**
 * `<remainders>`: what is left of stacks that are deleted, as a table; `<remaining:key>`: how many of a kind that are;
 * `<vault-locks>`: a list.
 */
export const remainderWords = (platform: PlatformFacts): readonly Word[] => {
  const remainders = remaindersOf(platform);
  return [
    ['remainders', { kind: 'lines', lines: table(remainders) }],
    ['vault-locks', { kind: 'lines', lines: locks(platform) }],
    ...RESOURCE_KINDS.map((kind): Word => [
      `remaining:${kind.kind}`,
      text(remainders.filter(({ type }) => type === kind.type).length),
    ]),
  ];
};

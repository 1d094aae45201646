import { descriptor, DESCRIPTOR } from '../testing/descriptor-text';
import { faultsOf } from '../testing/refusal-of';
import { inRepository } from '../testing/repository';
import { readEnvironments } from './read-environments';

const at = (line: number, text: string): string => `environments/staging.yaml:${line}  ${text}`;

/** What is added to a sound descriptor, and the one fault that this makes. */
const FIGURES: readonly (readonly [name: string, text: string, fault: string])[] = [
  [
    'a database that pauses',
    'database:\n  minAcu: 0\n',
    at(17, '"database.minAcu" is 0, too small  -> write 0.5 or more'),
  ],
  [
    'no backups',
    'database:\n  backupRetentionDays: 0\n',
    at(17, '"database.backupRetentionDays" is 0, too small  -> write 1'),
  ],
  [
    'backups for too long',
    'database:\n  backupRetentionDays: 36\n',
    at(17, '"database.backupRetentionDays" is 36, too large  -> write 35'),
  ],
  [
    'half a day of backups',
    'database:\n  backupRetentionDays: 1.5\n',
    at(17, '"database.backupRetentionDays" is 1.5, not a whole number'),
  ],
  [
    'more capacity than Aurora has',
    'database:\n  maxAcu: 256.5\n',
    at(17, '"database.maxAcu" is 256.5, too large  -> write 256 or less'),
  ],
  [
    'a cache without storage',
    'cache:\n  maxStorageGb: 0\n',
    at(17, '"cache.maxStorageGb" is 0, too small  -> write 1 or more'),
  ],
  [
    'a cache above 5 TB',
    'cache:\n  maxStorageGb: 5001\n',
    at(17, '"cache.maxStorageGb" is 5001, too large  -> write 5000 or less'),
  ],
  [
    'too few processing units',
    'cache:\n  maxEcpuPerSecond: 999\n',
    at(17, '"cache.maxEcpuPerSecond" is 999, too small  -> write 1000'),
  ],
  [
    'too many processing units',
    'cache:\n  maxEcpuPerSecond: 15000001\n',
    at(17, '"cache.maxEcpuPerSecond" is 15000001, too large'),
  ],
  ['too little memory', 'api:\n  memoryMb: 64\n', at(17, '"api.memoryMb" is 64, too small  -> write 128 or more')],
  [
    'too much memory',
    'api:\n  memoryMb: 10241\n',
    at(17, '"api.memoryMb" is 10241, too large  -> write 10240 or less'),
  ],
  [
    'no concurrency',
    'api:\n  reservedConcurrency: 0\n',
    at(17, '"api.reservedConcurrency" is 0, too small  -> write 1'),
  ],
  [
    'all concurrency of an account',
    'api:\n  reservedConcurrency: 900\ndatabase: { minAcu: 1, maxAcu: 64 }\n',
    at(17, '"api.reservedConcurrency" is 900, too large  -> write 898 or less'),
  ],
  [
    'more calls than connections',
    'api:\n  reservedConcurrency: 201\n',
    at(
      17,
      '"api.reservedConcurrency" is 201, which can need 834 connections, but PostgreSQL takes 823 at 0.5 to 4 ACU  -> lower it to at most 198, or raise "database.maxAcu"',
    ),
  ],
  [
    'a figure in quotes',
    "database:\n  maxAcu: '8'\n",
    at(17, '"database.maxAcu" is text, not a number  -> remove the quotes: 8'),
  ],
  [
    'a comma for a point',
    'database:\n  maxAcu: 1,5\n',
    at(17, '"database.maxAcu" is text, not a number  -> write a number (Most Aurora capacity units'),
  ],
  [
    'no figure at all',
    'database:\n  maxAcu: .nan\n',
    at(17, '"database.maxAcu" is NaN, not a number  -> write a number'),
  ],
  [
    'infinity',
    'api:\n  reservedConcurrency: .inf\n',
    at(17, '"api.reservedConcurrency" is Infinity, not a whole number  -> write a whole number'),
  ],
  [
    'an objective shorter than the backups can keep',
    'recovery:\n  rpoHours: 0.5\n',
    at(17, '"recovery.rpoHours" is 0.5, too small  -> write 1 or more'),
  ],
  [
    'an objective of more than a month',
    'recovery:\n  rtoHours: 721\n',
    at(17, '"recovery.rtoHours" is 721, too large  -> write 720 or less'),
  ],
  [
    'a rate above the quota',
    'api:\n  throttle:\n    ratePerSecond: 10001\n',
    at(18, '"api.throttle.ratePerSecond" is 10001, too large  -> write 10000'),
  ],
  [
    'a burst above the quota',
    'api:\n  throttle:\n    burst: 5001\n',
    at(18, '"api.throttle.burst" is 5001, too large  -> write 5000'),
  ],
];

const BOUNDS = `database: { minAcu: 1, maxAcu: 256, backupRetentionDays: 35 }
cache: { maxStorageGb: 5000, maxEcpuPerSecond: 15000000 }
api: { memoryMb: 10240, reservedConcurrency: 898, throttle: { ratePerSecond: 10000, burst: 5000 } }
tags:
${Array.from({ length: 45 }, (_, index) => `  Tag${index}: x`).join('\n')}
`;

describe('a descriptor with figures that AWS would refuse', () => {
  it.each(FIGURES)('names %s, its line and the way out', (_, text, fault) => {
    expect(faultsOf(DESCRIPTOR + text)).toEqual([expect.stringContaining(fault)]);
  });

  it('accepts the bounds themselves', () => {
    const text = descriptor(['10.20.0.0/16', '172.31.255.0/24']) + BOUNDS;
    expect(inRepository({ 'environments/staging.yaml': text }, readEnvironments)).toMatchObject([
      { network: { cidr: '172.31.255.0/24' }, database: { maxAcu: 256 }, api: { reservedConcurrency: 898 } },
    ]);
  });
});

import type { Config } from '@backstage/config';
import type { EnvironmentDescription, ExpectedDifference } from '@hexastyle/plugin-well-architected-common';
import { resolve } from 'node:path';
import { readExpectedDifference } from './compare/read-expected-difference';
import type { Retention } from './history/read-retention';
import { readRetention } from './history/read-retention';
import type { LiveConfig } from './live/live-config';
import { readLiveConfig } from './live/live-config';

export interface WellArchitectedConfig {
  /** Absolute. */
  readonly reportsDirectory: string;
  /** Absolute. */
  readonly inventoriesDirectory: string;
  /** Absolute. */
  readonly runbooksDirectory: string;
  readonly sourceUrl: string | undefined;
  readonly environments: readonly EnvironmentDescription[];
  readonly expectedDifferences: readonly ExpectedDifference[];
  readonly history: Retention;
  readonly live: LiveConfig;
}

/** What the descriptor demands; a configuration written by hand may leave them out. */
const LIMITS = ['rtoHours', 'rpoHours', 'budgetMonthlyUsd'] as const;
const NAME = /^[a-z][a-z0-9-]*$/;

/**
 * Reads `wellArchitected`. Throws with the key's path when a value is missing or cannot be used,
 * so that the backend stops before it listens.
 */
export function readWellArchitectedConfig(config: Config): WellArchitectedConfig {
  return {
    reportsDirectory: resolve(
      config.getOptionalString('wellArchitected.reportsDirectory') ?? '../../.hexastyle/reports',
    ),
    inventoriesDirectory: resolve(
      config.getOptionalString('wellArchitected.inventoriesDirectory') ?? '../../.hexastyle/inventories',
    ),
    runbooksDirectory: resolve(config.getOptionalString('wellArchitected.runbooksDirectory') ?? '../../docs/runbooks'),
    sourceUrl: readSourceUrl(config),
    environments: (config.getOptionalConfigArray('wellArchitected.environments') ?? []).map(readEnvironment),
    expectedDifferences: (config.getOptionalConfigArray('wellArchitected.expectedDifferences') ?? []).map(
      readExpectedDifference,
    ),
    history: readRetention(config),
    live: readLiveConfig(config),
  };
}

function readEnvironment(config: Config): EnvironmentDescription {
  const name = config.getString('name');
  if (!NAME.test(name)) {
    throw new Error(
      `wellArchitected.environments: the name "${name}" must be lower-case letters, digits and hyphens, as the descriptor's file name is. Run npx projen to write the configuration again.`,
    );
  }
  return {
    name,
    tier: config.getString('tier'),
    account: config.getString('account'),
    region: config.getString('region'),
    drRegion: config.getString('drRegion'),
    owner: config.getString('owner'),
    ...readLimits(config),
  };
}

function readLimits(config: Config): Pick<EnvironmentDescription, (typeof LIMITS)[number]> {
  return Object.fromEntries(
    LIMITS.flatMap((key) => {
      const limit = config.getOptionalNumber(key);
      if (limit !== undefined && !(Number.isFinite(limit) && limit > 0)) {
        throw new Error(
          `wellArchitected.environments: ${key} of "${config.getString('name')}" is ${limit}; it must be above zero. Run npx projen to write the configuration again.`,
        );
      }
      return limit === undefined ? [] : [[key, limit]];
    }),
  );
}

function readSourceUrl(config: Config): string | undefined {
  const template = config.getOptionalString('wellArchitected.sourceUrl');
  if (template !== undefined && !/^https?:\/\//.test(template)) {
    throw new Error(
      `wellArchitected.sourceUrl is "${template}"; it must start with https:// and may hold {commit}, {file} and {line}.`,
    );
  }
  return template;
}

import type { Environment, ExpectedDifference } from '@hexastyle/environment';
import type { Project } from 'projen/lib/project';
import { YamlFile } from 'projen/lib/yaml';

/**
 * `portal/app-config.environments.yaml`: the environments that the portal shows, also while a report is missing, where
 * their code is, and the differences between them that are meant to be.
 */
export class PortalEnvironments extends YamlFile {
  constructor(
    project: Project,
    environments: readonly Environment[],
    expectedDifferences: readonly ExpectedDifference[],
  ) {
    super(project, 'portal/app-config.environments.yaml', {
      obj: {
        wellArchitected: {
          environments: environments.map(describe),
          ...sourceUrlOf(environments),
          ...(expectedDifferences.length > 0 && { expectedDifferences }),
        },
      },
    });
  }
}

/** The fields that people look for first, by the names of the portal's `EnvironmentDescription`. */
function describe({ name, tier, account, region, drRegion, owner, recovery, budget }: Environment): object {
  const { rtoHours, rpoHours } = recovery;
  return { name, tier, account, region, drRegion, owner, rtoHours, rpoHours, budgetMonthlyUsd: budget.monthlyUsd };
}

/** Lines of code are in the repository that the environments are delivered from; the portal knows of one address for all. */
function sourceUrlOf(environments: readonly Environment[]): object {
  const [repository, ...others] = new Set(environments.map(({ pipeline }) => pipeline.repository));
  return repository === undefined || others.length > 0
    ? {}
    : { sourceUrl: `https://github.com/${repository}/blob/{commit}/{file}#L{line}` };
}

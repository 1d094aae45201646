import type { Environment, ExpectedDifference } from '@hexastyle/environment';
import type { Project } from 'projen/lib/project';
import { YamlFile } from 'projen/lib/yaml';

/**
 * `portal/app-config.environments.yaml`: the environments that the portal shows, also while a report is missing, and
 * the differences between them that are meant to be.
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

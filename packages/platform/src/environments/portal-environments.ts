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
          environments: environments.map(({ name, tier, account, region, drRegion, owner }) => ({
            name,
            tier,
            account,
            region,
            drRegion,
            owner,
          })),
          ...(expectedDifferences.length > 0 && { expectedDifferences }),
        },
      },
    });
  }
}

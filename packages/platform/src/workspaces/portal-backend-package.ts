import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { portalProgram } from './backstage';
import { WorkspacePackage } from './workspace-package';

/** `portal/backend`: the plugins of the portal's backend, wired together. */
export class PortalBackendPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'portal/backend',
      packageName: 'backend',
      published: false,
      manifest: {
        main: 'dist/index.cjs.js',
        types: 'src/index.ts',
        ...portalProgram('backend'),
        configSchema: 'config.d.ts',
        dependencies: PLUGINS,
        devDependencies: TESTS,
      },
    });
  }
}

const PLUGINS = dependencies(
  '@backstage/backend-defaults',
  '@backstage/backend-plugin-api',
  '@backstage/catalog-model',
  '@backstage/config',
  '@backstage/errors',
  '@backstage/plugin-app-backend',
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-auth-backend-module-oidc-provider',
  '@backstage/plugin-catalog-backend',
  '@backstage/plugin-catalog-backend-module-logs',
  '@backstage/plugin-catalog-backend-module-scaffolder-entity-model',
  '@backstage/plugin-catalog-node',
  '@backstage/plugin-mcp-actions-backend',
  '@backstage/plugin-notifications-backend',
  '@backstage/plugin-permission-common',
  '@backstage/plugin-permission-node',
  '@backstage/plugin-permission-backend',
  '@backstage/plugin-permission-backend-module-allow-all-policy',
  '@backstage/plugin-scaffolder-backend',
  '@backstage/plugin-scaffolder-backend-module-github',
  '@backstage/plugin-search-backend',
  '@backstage/plugin-search-backend-module-catalog',
  '@backstage/plugin-search-backend-module-pg',
  '@backstage/plugin-search-backend-module-techdocs',
  '@backstage/plugin-techdocs-backend',
  '@backstage/plugin-techdocs-node',
  '@backstage/plugin-user-settings-backend',
  '@hexastyle/plugin-scaffolder-backend-module-hexastyle',
  '@hexastyle/plugin-well-architected-backend',
  'app',
  'pg',
  'yaml',
);

const TESTS = dependencies(
  '@backstage/backend-test-utils',
  '@backstage/cli',
  '@hexastyle/plugin-well-architected-common',
  '@types/supertest',
  'supertest',
);

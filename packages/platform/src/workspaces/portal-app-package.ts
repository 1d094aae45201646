import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { portalProgram } from './backstage';
import { WorkspacePackage } from './workspace-package';

/** `portal/app`: the pages of the portal, wired together. */
export class PortalAppPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'portal/app',
      packageName: 'app',
      published: false,
      manifest: { bundled: true, ...portalProgram('frontend'), dependencies: PAGES, devDependencies: TESTS },
    });
  }
}

const PAGES = dependencies(
  '@backstage/cli',
  '@backstage/core-app-api',
  '@backstage/core-components',
  '@backstage/core-plugin-api',
  '@backstage/frontend-defaults',
  '@backstage/frontend-plugin-api',
  '@backstage/plugin-api-docs',
  '@backstage/plugin-app-react',
  '@backstage/plugin-catalog',
  '@backstage/plugin-catalog-graph',
  '@backstage/plugin-notifications',
  '@backstage/plugin-org',
  '@backstage/plugin-scaffolder',
  '@backstage/plugin-search',
  '@backstage/plugin-techdocs',
  '@backstage/plugin-user-settings',
  '@backstage/ui',
  '@hexastyle/plugin-well-architected',
  '@material-ui/core',
  '@material-ui/icons',
  'react',
  'react-dom',
  'react-router-dom',
);

const TESTS = dependencies('@testing-library/dom', '@testing-library/react', '@types/react', '@types/react-dom');

import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { pluginPackage } from './backstage';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/plugin-well-architected`: the pages and cards of the plugin. */
export class PluginPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'portal/plugins/well-architected',
      packageName: '@hexastyle/plugin-well-architected',
      manifest: {
        description: 'Pages and cards that show which Well-Architected claims about a platform are true',
        ...pluginPackage('frontend-plugin'),
        sideEffects: ['*.css'],
        exports: { '.': './src/index.ts', './legacy': './src/legacy.ts', './package.json': './package.json' },
        dependencies: PAGES,
        peerDependencies: { react: '^17 || ^18', 'react-dom': '^17 || ^18', 'react-router-dom': '^6.30.2' },
        devDependencies: TESTS,
      },
    });
  }
}

const PAGES = dependencies(
  '@backstage/catalog-model',
  '@backstage/core-plugin-api',
  '@backstage/errors',
  '@backstage/frontend-plugin-api',
  '@backstage/plugin-catalog-react',
  '@backstage/plugin-search-common',
  '@backstage/plugin-search-react',
  '@backstage/ui',
  '@hexastyle/plugin-well-architected-common',
  '@material-ui/icons',
  'github-slugger',
  'react-markdown',
  'recharts',
  'remark-gfm',
);

const TESTS = dependencies(
  '@backstage/cli',
  '@backstage/frontend-test-utils',
  '@backstage/plugin-search',
  '@backstage/test-utils',
  '@testing-library/dom',
  '@testing-library/jest-dom',
  '@testing-library/react',
  '@testing-library/user-event',
  '@types/react',
  '@types/react-dom',
  'react',
  'react-dom',
  'react-router-dom',
);

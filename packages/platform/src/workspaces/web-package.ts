import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/web`: the React single-page application. */
export class WebPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/web',
      packageName: '@hexastyle/web',
      published: false,
      manifest: {
        type: 'module',
        dependencies: dependencies(
          '@hexastyle/habits',
          '@internationalized/string',
          '@simplewebauthn/browser',
          '@tanstack/react-query',
          '@tanstack/react-router',
          'idb',
          'react',
          'react-aria-components',
          'react-dom',
          'recharts',
          'workbox-window',
        ),
        devDependencies: dependencies(
          '@hey-api/openapi-ts',
          '@testing-library/dom',
          '@testing-library/jest-dom',
          '@testing-library/react',
          '@testing-library/user-event',
          '@types/react',
          '@types/react-dom',
          '@vitejs/plugin-react',
          'fake-indexeddb',
          'vite',
          'vite-plugin-pwa',
        ),
      },
    });
  }
}

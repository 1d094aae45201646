import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** `portal/tsconfig.json`: the types of the portal and its plugins. */
export class PortalTsconfig extends JsonFile {
  constructor(project: Project) {
    super(project, 'portal/tsconfig.json', {
      allowComments: true,
      obj: {
        extends: '../tsconfig.json',
        compilerOptions: {
          lib: ['ES2024', 'DOM', 'DOM.Iterable'],
          jsx: 'react-jsx',
          types: ['node', 'jest', '@testing-library/jest-dom'],
        },
        include: ['app/src', 'backend/src', 'plugins/*/src'],
        exclude: ['**/node_modules', '**/dist', '**/dist-types'],
      },
    });
  }
}

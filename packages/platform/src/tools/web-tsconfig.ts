import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** `packages/web/tsconfig.json`: the types of the single-page application. */
export class WebTsconfig extends JsonFile {
  constructor(project: Project) {
    super(project, 'packages/web/tsconfig.json', {
      allowComments: true,
      obj: {
        extends: '../../tsconfig.json',
        compilerOptions: {
          lib: ['ES2024', 'DOM', 'DOM.Iterable'],
          jsx: 'react-jsx',
          // Vite asks for the extension where its configuration imports a file.
          allowImportingTsExtensions: true,
          types: ['vite/client', 'node', 'jest', '@testing-library/jest-dom'],
        },
        include: ['src', '*.ts'],
        exclude: ['node_modules', 'dist'],
      },
    });
  }
}

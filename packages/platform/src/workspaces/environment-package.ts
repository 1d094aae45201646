import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { doors, shipped } from './doors';
import { LibraryTypes } from './library-types';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/environment`: the descriptor's schema, parsing and validation. */
export class EnvironmentPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/environment',
      packageName: '@hexastyle/environment',
      manifest: {
        description: 'Environment descriptors: schema, parsing, validation',
        ...doors(),
        ...shipped('schema'),
        dependencies: dependencies('zod', 'yaml', 'ipaddr.js', 'fastest-levenshtein'),
      },
    });
    new LibraryTypes(project, { directory: 'packages/environment' });
  }
}

import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { doors, shipped } from './doors';
import { LibraryTypes } from './library-types';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/habits`: the product's pure rules and schemas. */
export class HabitsPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/habits',
      packageName: '@hexastyle/habits',
      manifest: {
        description: 'The pure rules of a habit tracker: days, entries, streaks',
        ...doors('inputs'),
        ...shipped(),
        dependencies: dependencies('zod', '@internationalized/date'),
      },
    });
    new LibraryTypes(project, { directory: 'packages/habits' });
  }
}

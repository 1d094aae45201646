import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { shipped } from './doors';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/platform`: the projen project type, a jsii module. */
export class PlatformPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/platform',
      packageName: '@hexastyle/platform',
      manifest: {
        description: 'The projen project type that writes and keeps a platform repository',
        author: { name: 'Hexastyle contributors', organization: true },
        main: 'lib/index.js',
        types: 'lib/index.d.ts',
        ...shipped('.jsii'),
        stability: 'experimental',
        jsii: {
          outdir: 'dist',
          targets: {},
          versionFormat: 'short',
          tsc: { rootDir: 'src', outDir: 'lib', types: ['node'] },
          excludeTypescript: ['src/**/*.test.ts', 'src/testing/**'],
        },
        dependencies: dependencies('@hexastyle/environment', 'yaml'),
        bundledDependencies: ['@hexastyle/environment', 'yaml'],
        peerDependencies: { projen: '>=0.103.25 <1', constructs: '^10.8.1' },
        devDependencies: { ...dependencies('jsii', 'projen', 'zod'), constructs: '10.8.1' },
      },
    });
  }
}

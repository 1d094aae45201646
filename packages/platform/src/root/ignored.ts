import type { Project } from 'projen/lib/project';

/** What never enters git: installed, compiled, synthesized, and the state of a running platform. */
const IGNORED = [
  'lib/',
  'dist/',
  'dist-types/',
  '.hexastyle/',
  'cdk.out/',
  '*.tsbuildinfo',
  '.jsii',
  'tsconfig.jsii.json',
  '*.tgz',
];

/** Adds the above to `.gitignore`. */
export function ignoreOutputs(project: Project): void {
  project.gitignore.exclude(...IGNORED);
}

import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** `packages/infra/tsconfig.json`: the types of the CDK app. */
export class InfraTsconfig extends JsonFile {
  constructor(project: Project) {
    super(project, 'packages/infra/tsconfig.json', {
      allowComments: true,
      obj: {
        extends: '../../tsconfig.json',
        compilerOptions: {
          // The CDK's classes do not fit its own interfaces under this option.
          exactOptionalPropertyTypes: false,
        },
        include: ['src/**/*.ts'],
        exclude: ['**/lib', '**/cdk.out'],
      },
    });
  }
}

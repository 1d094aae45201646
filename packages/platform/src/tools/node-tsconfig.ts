import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** `tsconfig.json`: the types of every package that runs in Node, checked from source in one program. */
export class NodeTsconfig extends JsonFile {
  constructor(project: Project) {
    super(project, 'tsconfig.json', {
      allowComments: true,
      obj: {
        compilerOptions: {
          target: 'ES2023',
          lib: ['ES2024'],
          module: 'preserve',
          moduleResolution: 'bundler',
          customConditions: ['hexastyle-source'],
          types: ['node', 'jest'],
          strict: true,
          noUncheckedIndexedAccess: true,
          exactOptionalPropertyTypes: true,
          noImplicitOverride: true,
          noImplicitReturns: true,
          noFallthroughCasesInSwitch: true,
          isolatedModules: true,
          resolveJsonModule: true,
          esModuleInterop: true,
          skipLibCheck: true,
          noEmit: true,
        },
        include: ['.projenrc.ts', 'packages/*/src/**/*.ts', 'bench/**/*.ts'],
        exclude: ['node_modules', 'packages/infra', 'packages/web', '**/lib', '**/cdk.out'],
      },
    });
  }
}

import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { doors } from './doors';
import { WorkspacePackage } from './workspace-package';

/** `@hexastyle/api`: the Koa program, as server and as Lambda handler. */
export class ApiPackage extends WorkspacePackage {
  constructor(project: Project) {
    super(project, {
      directory: 'packages/api',
      packageName: '@hexastyle/api',
      published: false,
      manifest: {
        ...doors(),
        dependencies: dependencies(
          '@hexastyle/habits',
          '@koa/router',
          '@smithy/signature-v4',
          'ioredis',
          'koa',
          'kysely',
          'pg',
          'pino',
          'rate-limiter-flexible',
          'serverless-http',
          'zod',
        ),
        devDependencies: dependencies(
          '@aws-sdk/client-secrets-manager',
          '@aws-sdk/client-ssm',
          '@aws-sdk/rds-signer',
          '@types/aws-lambda',
          '@types/koa',
          '@types/pg',
        ),
      },
    });
  }
}

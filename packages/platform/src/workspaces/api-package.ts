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
          '@opentelemetry/api',
          '@opentelemetry/exporter-trace-otlp-http',
          '@opentelemetry/sdk-node',
          '@zxcvbn-ts/core',
          'csv-parse',
          'ioredis',
          'ipaddr.js',
          'koa',
          'kysely',
          'nodemailer',
          'pg',
          'pino',
          'prom-client',
          'rate-limiter-flexible',
          'serverless-http',
          'standardwebhooks',
          'yauzl',
          'yazl',
          'zod',
        ),
        devDependencies: dependencies(
          '@aws-sdk/client-secrets-manager',
          '@aws-sdk/client-ssm',
          '@aws-sdk/rds-signer',
          '@redocly/openapi-core',
          '@simplewebauthn/server',
          '@types/aws-lambda',
          '@types/koa',
          '@types/nodemailer',
          '@types/pg',
          '@types/yauzl',
          '@types/yazl',
          '@zxcvbn-ts/language-common',
          'ajv',
          'ajv-formats',
          'smtp-server',
        ),
      },
    });
  }
}

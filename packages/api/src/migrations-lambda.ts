import type { CloudFormationCustomResourceEvent, Context } from 'aws-lambda';
import { serveCustomResource } from './cloudformation/custom-resource';
import { putAnswer } from './cloudformation/put-answer';
import { readMigrationsConfig } from './config';
import { bringUpToDate } from './database/bring-up-to-date';
import { createLogger } from './logger';
import { Secrets } from './secrets/secrets';
import { secretsManager } from './secrets/secrets-manager';

/**
 * Entry point of the function that migrates: CloudFormation calls it before it moves traffic to new code, and goes on
 * only when the migrations ran. It alone reads the password of the database's master user.
 */
export async function handler(event: CloudFormationCustomResourceEvent, context: Context): Promise<void> {
  const resource = { physicalId: 'migrations', apply, answer: putAnswer, logger: createLogger('info') };
  await serveCustomResource(resource, event, context);
}

async function apply(milliseconds: number): Promise<void> {
  const config = readMigrationsConfig();
  const secrets = new Secrets(secretsManager(), () => new Date());
  const { username: user } = await secrets.read(config.DATABASE_SECRET_ARN);
  await bringUpToDate(
    {
      kind: 'parts',
      host: config.DATABASE_HOST,
      port: config.DATABASE_PORT,
      database: config.DATABASE_NAME,
      user,
      password: async () => (await secrets.read(config.DATABASE_SECRET_ARN)).password,
      passwordRefused: () => {
        secrets.forget(config.DATABASE_SECRET_ARN);
      },
    },
    createLogger(config.LOG_LEVEL),
    { apiRole: config.DATABASE_API_ROLE, statementTimeout: milliseconds },
  );
}

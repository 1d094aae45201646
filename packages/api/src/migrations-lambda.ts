import type { CloudFormationCustomResourceEvent, Context } from 'aws-lambda';
import { serveCustomResource } from './cloudformation/custom-resource';
import { putAnswer } from './cloudformation/put-answer';
import { readLogLevel, readMigrationsConfig } from './config';
import { bringUpToDate } from './database/bring-up-to-date';
import { createLogger } from './logger';
import { readSecret } from './secrets/read-secret';
import { secretsManager } from './secrets/secrets-manager';
import { databaseToken } from './tokens/database-token';
import { OwnerPassword } from './tokens/owner-password';

/**
 * Entry point of the function that migrates: CloudFormation calls it before it moves traffic to new code, and goes on
 * only when the migrations ran. It alone reads the password of the database's master user.
 */
export async function handler(event: CloudFormationCustomResourceEvent, context: Context): Promise<void> {
  const resource = { physicalId: 'migrations', apply, answer: putAnswer, logger: createLogger(readLogLevel()) };
  await serveCustomResource(resource, event, context);
}

async function apply(milliseconds: number): Promise<void> {
  const config = readMigrationsConfig();
  const { username: user, password: secret } = await readSecret(secretsManager(), config.DATABASE_SECRET_ARN);
  const { DATABASE_HOST: host, DATABASE_PORT: port } = config;
  const password = new OwnerPassword(secret, databaseToken({ host, port, user }));
  await bringUpToDate(
    {
      kind: 'parts',
      host,
      port,
      database: config.DATABASE_NAME,
      user,
      password: () => password.read(),
      passwordRefused: () => {
        password.refused();
      },
    },
    createLogger(config.LOG_LEVEL),
    { apiRole: config.DATABASE_API_ROLE, statementTimeout: milliseconds },
  );
}

import type { Environment } from '@hexastyle/environment';
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { API_ROLE } from './data-access';
import type { DataAccess } from './data-access';
import { databaseVariables } from './database-variables';
import { LayerFunction } from './layer-function';
import type { FunctionSurroundings } from './layer-function';
import { MailSecurityGroup } from './mail-security-group';
import { originPermissions } from './origin-permissions';
import { originVariables } from './origin-variables';
import type { WebhookKeysAccess } from './webhook-keys-access';
import { webhookKeysPermissions } from './webhook-keys-permissions';

export interface WorkerFunctionProps extends FunctionSurroundings {
  readonly data: DataAccess;
  readonly webhookKeys: WebhookKeysAccess;
}

/**
 * Sends webhooks and, where the descriptor names a mail server, mails: what a function that is frozen after each answer
 * cannot do. One instance: what it does not manage waits for the next minute. It alone may read the secret of the mail
 * server and reach its port.
 */
export class WorkerFunction extends LayerFunction {
  constructor(scope: Construct, id: string, { data, webhookKeys, ...surroundings }: WorkerFunctionProps) {
    const { environment, network } = surroundings;
    const stack = Stack.of(scope);
    super(scope, id, {
      ...surroundings,
      name: 'worker',
      log: 'worker',
      description: 'Sends mails and webhooks, every minute',
      handler: 'worker-lambda.handler',
      memoryMb: 512,
      concurrency: 1,
      timeout: Duration.seconds(60),
      variables: {
        ...databaseVariables(data.database),
        DATABASE_USER: API_ROLE,
        ...originVariables(environment),
        ...mailVariables(environment),
        WEBHOOK_KEYS_SECRET_ARN: webhookKeys.secretArn,
      },
      statements: [
        new PolicyStatement({ actions: ['rds-db:connect'], resources: [data.database.connectArn(API_ROLE)] }),
        ...originPermissions(stack, environment),
        ...readMailSecret(environment),
        ...webhookKeysPermissions(stack, webhookKeys),
      ],
    });
    if (environment.mail !== undefined)
      this.function.connections.addSecurityGroup(new MailSecurityGroup(this, 'MailSecurityGroup', network.vpc));
  }
}

/** The secret is named and not resolved: its text never stands in a template or in a variable. */
const mailVariables = ({ mail }: Environment): Readonly<Record<string, string>> =>
  mail === undefined ? {} : { MAIL_FROM: mail.from, SMTP_SECRET_ARN: mail.smtpSecretArn };

const readMailSecret = ({ mail }: Environment): readonly PolicyStatement[] =>
  mail === undefined
    ? []
    : [new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [mail.smtpSecretArn] })];

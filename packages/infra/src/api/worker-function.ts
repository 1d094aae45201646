import { CONNECTIONS_OF_WORKER } from '@hexastyle/environment';
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
    const { environment } = surroundings;
    const stack = Stack.of(scope);
    super(scope, id, {
      ...surroundings,
      name: 'worker',
      log: 'worker',
      description: 'Sends mails and webhooks, every minute',
      handler: 'worker-lambda.handler',
      securityGroups: towardsMailServer(scope, surroundings),
      memoryMb: 512,
      concurrency: 1,
      timeout: Duration.seconds(60),
      variables: {
        ...databaseVariables(data.database),
        DATABASE_USER: API_ROLE,
        DATABASE_CONNECTIONS: String(CONNECTIONS_OF_WORKER),
        ...originVariables(environment),
        ...mailVariables(stack, environment),
        WEBHOOK_KEYS_SECRET_ARN: webhookKeys.secretArn,
      },
      statements: [
        new PolicyStatement({ actions: ['rds-db:connect'], resources: [data.database.connectArn(API_ROLE)] }),
        ...originPermissions(stack, environment),
        ...readMailSecret(stack, environment),
        ...webhookKeysPermissions(stack, webhookKeys),
      ],
    });
  }
}

/** Beside the worker, because it has to be there before the function is. */
const towardsMailServer = (
  scope: Construct,
  { environment, network }: FunctionSurroundings,
): readonly MailSecurityGroup[] =>
  environment.mail === undefined ? [] : [new MailSecurityGroup(scope, 'MailSecurityGroup', network.vpc)];

/** The secret is named and not resolved: its text never stands in a template or in a variable. */
const mailVariables = (stack: Stack, { mail }: Environment): Readonly<Record<string, string>> =>
  mail === undefined ? {} : { MAIL_FROM: mail.from, SMTP_SECRET_ARN: here(stack, mail.smtpSecretArn) };

const readMailSecret = (stack: Stack, { mail }: Environment): readonly PolicyStatement[] =>
  mail === undefined
    ? []
    : [
        new PolicyStatement({
          actions: ['secretsmanager:GetSecretValue'],
          resources: [here(stack, mail.smtpSecretArn)],
        }),
      ];

/** The same secret in the region of the stack: a replica has the ARN of its original but for the region. */
const here = ({ region }: Stack, arn: string): string => arn.replace(/^(arn:aws:secretsmanager:)[^:]+/, `$1${region}`);

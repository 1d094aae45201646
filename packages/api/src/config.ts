import * as z from 'zod';
import { REQUEST_LIMITS, type RequestLimits } from './limits/request-limits';
import type { LogLevel } from './logger';
import { sealingKeysSchema } from './sealing/sealing-keys';
import type { Signatory } from './tokens/presigned';

/** Everything that is wrong with the environment variables, one line each. */
export class ConfigFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ConfigFault';
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const satisfies readonly LogLevel[];

const required = (example: string) =>
  z.string(`is missing: set it, for example to ${example}.`).min(1, `is empty: set it, for example to ${example}.`);
const NO_PORT = 'is not a port: use 0 to 65535.';
const port = z.coerce.number(NO_PORT).int(NO_PORT).min(0, NO_PORT).max(65_535, NO_PORT);
const NO_HOPS = 'is not a count of proxies: use 0 to 5.';
const hops = z.coerce.number(NO_HOPS).int(NO_HOPS).min(0, NO_HOPS).max(5, NO_HOPS);
const NO_REQUESTS = 'is not a count of requests: use 1 or more.';
const perMinute = z.coerce.number(NO_REQUESTS).int(NO_REQUESTS).min(1, NO_REQUESTS);
const REQUEST_LIMIT_VARIABLES = {
  /** Of one account. */
  REQUESTS_PER_MINUTE_ACCOUNT: perMinute.default(REQUEST_LIMITS.account.points),
  /** From one address, or one /64 of IPv6. */
  REQUESTS_PER_MINUTE_ADDRESS: perMinute.default(REQUEST_LIMITS.address.points),
};
const yesOrNo = z.enum(['true', 'false'], 'is neither true nor false: write one of them.');
const logLevel = z.enum(LOG_LEVELS, `is not a log level: use one of ${LOG_LEVELS.join(', ')}.`);

const originList = required('https://habits.example.com')
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .refine(
    (origins) => origins.every(isOrigin),
    'holds something that is no origin: write https://habits.example.com, without a path, separated by commas.',
  );

const databaseUrl = required('postgres://user@127.0.0.1:5432/hexastyle').refine(
  (url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url),
  'is not a PostgreSQL address: write postgres://user:password@host:5432/database.',
);
const redisUrl = z
  .string()
  .refine((url) => /^rediss?:\/\//.test(url) && URL.canParse(url), 'is not a Redis address: write redis://host:6379.');

const smtpUrl = z
  .string()
  .refine(
    (url) => /^smtps?:\/\//.test(url) && URL.canParse(url),
    'is not the address of a mail server: write smtps://user:password@mail.example.com, special characters of the password as %40.',
  );
const mailSchema = z.object({
  /** Without one, mails wait in the database. */
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z.email('is not an e-mail address: write habits@example.com.').optional(),
});
const hasSender = ({ SMTP_URL, MAIL_FROM }: z.output<typeof mailSchema>): boolean =>
  SMTP_URL === undefined || MAIL_FROM !== undefined;
const SENDER = { path: ['MAIL_FROM'], error: 'is missing beside SMTP_URL: set it, for example to habits@example.com.' };

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '::1', 'localhost']);

const serverVariables = mailSchema.extend({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(8081),
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl.optional(),
  TRUSTED_ORIGINS: originList,
  COOKIE_SECURE: yesOrNo.default('true'),
  PROXY_HOPS: hops.default(0),
  ...REQUEST_LIMIT_VARIABLES,
  /** Whether webhooks may be sent to this machine, in plain http too: for local use only. */
  WEBHOOK_LOOPBACK: yesOrNo.default('false'),
  /** They seal the secrets of webhooks. Without any, no webhooks can be made. */
  WEBHOOK_KEYS: sealingKeysSchema.optional(),
  /** Who sends it sees /metrics from wherever; without one only this machine does. */
  METRICS_TOKEN: z
    .string()
    .min(16, 'is too short: use 16 characters or more, for example of openssl rand -hex 16.')
    .optional(),
  /** Spans go there. OpenTelemetry knows the name. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine((url) => /^https?:\/\//.test(url) && URL.canParse(url), 'is not an address: write http://127.0.0.1:4318.')
    .optional(),
  LOG_LEVEL: logLevel.default('info'),
  /** Mails become files in this folder instead of being sent, for one's own machine. */
  OUTBOX_FOLDER: z.string().optional(),
});
const serverSchema = serverVariables
  .refine(hasSender, SENDER)
  .refine(({ OUTBOX_FOLDER, SMTP_URL }) => OUTBOX_FOLDER === undefined || SMTP_URL === undefined, {
    path: ['OUTBOX_FOLDER'],
    error: 'keeps mails that SMTP_URL would send: set one of them.',
  })
  .refine(({ OUTBOX_FOLDER, HOST }) => OUTBOX_FOLDER === undefined || LOOPBACK_HOSTS.has(HOST), {
    path: ['OUTBOX_FOLDER'],
    error: 'is for a server that only this machine reaches: set SMTP_URL instead, or HOST to 127.0.0.1.',
  });

const NO_CONNECTIONS = 'is not a count of connections: use 1 or more.';
const databaseSchema = z.object({
  DATABASE_HOST: required('cluster.example.internal'),
  DATABASE_PORT: port.default(5432),
  DATABASE_NAME: required('hexastyle'),
  LOG_LEVEL: logLevel.default('info'),
});

const lambdaSchema = databaseSchema.extend({
  /** The role that signs in with a token of IAM. */
  DATABASE_USER: required('api'),
  DATABASE_CONNECTIONS: z.coerce.number(NO_CONNECTIONS).int(NO_CONNECTIONS).min(1, NO_CONNECTIONS),
  CACHE_HOST: z.string().optional(),
  CACHE_PORT: port.default(6379),
  CACHE_NAME: z.string().optional(),
  CACHE_USER: z.string().optional(),
  /** Of the secret in which WEBHOOK_KEYS are, as the server takes them. */
  WEBHOOK_KEYS_SECRET_ARN: z.string().optional(),
  // CloudFront appends the viewer, API Gateway appends CloudFront.
  PROXY_HOPS: hops.default(2),
  ...REQUEST_LIMIT_VARIABLES,
});

type LambdaVariables = z.output<typeof lambdaSchema>;

const hasWholeCache = ({ CACHE_HOST, CACHE_NAME, CACHE_USER }: LambdaVariables): boolean =>
  new Set([CACHE_HOST, CACHE_NAME, CACHE_USER].map((value) => value === undefined)).size === 1;
const WHOLE_CACHE = {
  path: ['CACHE_HOST'],
  error: 'needs CACHE_NAME and CACHE_USER beside it: set all three, or none for no cache.',
};

const originsInVariable = lambdaSchema.extend({ TRUSTED_ORIGINS: originList }).refine(hasWholeCache, WHOLE_CACHE);
/** CloudFront's own domain is known only after the function is deployed; the edge writes it into this parameter. */
const originsInParameter = lambdaSchema
  .extend({ TRUSTED_ORIGINS_PARAMETER: z.string() })
  .refine(hasWholeCache, WHOLE_CACHE);

const workerSchema = databaseSchema.extend({
  DATABASE_USER: lambdaSchema.shape.DATABASE_USER,
  DATABASE_CONNECTIONS: lambdaSchema.shape.DATABASE_CONNECTIONS,
  /** Of the secret whose text is what SMTP_URL is elsewhere. Without one, mails wait in the database. */
  SMTP_SECRET_ARN: z.string().optional(),
  MAIL_FROM: mailSchema.shape.MAIL_FROM,
  WEBHOOK_KEYS_SECRET_ARN: lambdaSchema.shape.WEBHOOK_KEYS_SECRET_ARN,
});
const hasWholeMail = ({ SMTP_SECRET_ARN, MAIL_FROM }: z.output<typeof workerSchema>): boolean =>
  (SMTP_SECRET_ARN === undefined) === (MAIL_FROM === undefined);
const WHOLE_MAIL = { path: ['MAIL_FROM'], error: 'belongs to SMTP_SECRET_ARN: set both, or none for no mails.' };
const workerWithOrigins = workerSchema.extend({ TRUSTED_ORIGINS: originList }).refine(hasWholeMail, WHOLE_MAIL);
const workerWithParameter = workerSchema
  .extend({ TRUSTED_ORIGINS_PARAMETER: z.string() })
  .refine(hasWholeMail, WHOLE_MAIL);

const migrationsSchema = databaseSchema.extend({
  DATABASE_SECRET_ARN: required('arn:aws:secretsmanager:...'),
  /** The role that the API signs in as, and that the migrations give its rights to. */
  DATABASE_API_ROLE: z
    .string('is missing: set it, for example to api.')
    .regex(/^[a-z][a-z0-9_]*$/, 'is not the name of a role: use small letters, digits and _.'),
});

/** What Lambda tells every function of its role, for as long as the instance lives. */
const roleSchema = z
  .object({
    AWS_REGION: required('us-east-1'),
    AWS_ACCESS_KEY_ID: required('AKIDEXAMPLE'),
    AWS_SECRET_ACCESS_KEY: required('the key that belongs to AWS_ACCESS_KEY_ID'),
    AWS_SESSION_TOKEN: z.string().optional(),
  })
  .transform((role): Signatory => ({
    region: role.AWS_REGION,
    accessKeyId: role.AWS_ACCESS_KEY_ID,
    secretAccessKey: role.AWS_SECRET_ACCESS_KEY,
    sessionToken: role.AWS_SESSION_TOKEN,
  }));

export type ServerConfig = z.output<typeof serverSchema>;
export type LambdaConfig = z.output<typeof originsInVariable> | z.output<typeof originsInParameter>;
export type WorkerConfig = z.output<typeof workerWithOrigins> | z.output<typeof workerWithParameter>;
export type MigrationsConfig = z.output<typeof migrationsSchema>;

/** @returns undefined when the text is no address of a mail server */
export function parseSmtpUrl(text: string): string | undefined {
  return smtpUrl.safeParse(text.trim()).data;
}

/** Origins separated by commas. @throws ConfigFault */
export function parseOrigins(text: string): readonly string[] {
  return parse(z.object({ TRUSTED_ORIGINS: originList }), { TRUSTED_ORIGINS: text }).TRUSTED_ORIGINS;
}

/** @param environment @default process.env @throws ConfigFault with every fault */
export function readServerConfig(environment: NodeJS.ProcessEnv = process.env): ServerConfig {
  return parse(serverSchema, environment);
}

/** @param environment @default process.env @throws ConfigFault with every fault */
export function readLambdaConfig(environment: NodeJS.ProcessEnv = process.env): LambdaConfig {
  if (environment.TRUSTED_ORIGINS_PARAMETER === undefined) return parse(originsInVariable, environment);
  return parse(originsInParameter, environment);
}

/** @param environment @default process.env @throws ConfigFault with every fault */
export function readWorkerConfig(environment: NodeJS.ProcessEnv = process.env): WorkerConfig {
  if (environment.TRUSTED_ORIGINS_PARAMETER === undefined) return parse(workerWithOrigins, environment);
  return parse(workerWithParameter, environment);
}

/** @param environment @default process.env @throws ConfigFault with every fault */
export function readMigrationsConfig(environment: NodeJS.ProcessEnv = process.env): MigrationsConfig {
  return parse(migrationsSchema, environment);
}

/** The role and region of the function. @param environment @default process.env @throws ConfigFault with every fault */
export function readRole(environment: NodeJS.ProcessEnv = process.env): Signatory {
  return parse(roleSchema, environment);
}

/** The limits of requests that a configuration names. */
export function requestLimits({
  REQUESTS_PER_MINUTE_ACCOUNT: account,
  REQUESTS_PER_MINUTE_ADDRESS: address,
}: Pick<ServerConfig, keyof typeof REQUEST_LIMIT_VARIABLES>): RequestLimits {
  return { account: { points: account, seconds: 60 }, address: { points: address, seconds: 60 } };
}

/** For what is logged before the rest is known, or is wrong. @param environment @default process.env */
export function readLogLevel(environment: NodeJS.ProcessEnv = process.env): LogLevel {
  return logLevel.catch('info').parse(environment.LOG_LEVEL);
}

function parse<S extends z.ZodType>(schema: S, environment: NodeJS.ProcessEnv): z.output<S> {
  const result = schema.safeParse(withoutEmpty(environment));
  if (result.success) return result.data;
  throw new ConfigFault(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
}

/** `PORT=` in a shell means "not set". */
function withoutEmpty(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

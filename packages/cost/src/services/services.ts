import { API_GATEWAY } from './api-gateway';
import { AURORA } from './aurora';
import { BACKUP } from './backup';
import { CLOUDFRONT } from './cloudfront';
import { CLOUDWATCH } from './cloudwatch';
import { CODE_BUILD } from './code-build';
import { CODE_PIPELINE } from './code-pipeline';
import { ELASTICACHE } from './elasticache';
import { KMS } from './kms';
import { LAMBDA } from './lambda';
import { LOGS } from './logs';
import { S3 } from './s3';
import { SECRETS_MANAGER } from './secrets-manager';
import type { Service } from './service';
import { SNS } from './sns';
import { SQS } from './sqs';
import { SYNTHETICS } from './synthetics';
import { VPC } from './vpc';
import { WAF } from './waf';
import { WITHOUT_CHARGE } from './without-charge';

const SERVICES: readonly Service[] = [
  API_GATEWAY,
  AURORA,
  BACKUP,
  CLOUDFRONT,
  CLOUDWATCH,
  CODE_BUILD,
  CODE_PIPELINE,
  ELASTICACHE,
  KMS,
  LAMBDA,
  LOGS,
  S3,
  SECRETS_MANAGER,
  SNS,
  SQS,
  SYNTHETICS,
  VPC,
  WAF,
  WITHOUT_CHARGE,
];

/** The service that bills each CloudFormation type. */
export const SERVICE_OF: ReadonlyMap<string, Service> = new Map(
  SERVICES.flatMap((service) => service.types.map((type) => [type, service] as const)),
);

import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';

/** How long access logs are kept: a year in production, 90 days elsewhere. */
export const logAge = ({ tier }: Environment): Duration => Duration.days(tier === 'production' ? 365 : 90);

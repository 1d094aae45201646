import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { FIVE_MINUTES } from './five-minutes';

/** Messages that lie in a queue and wait for somebody. SQS stops reporting a queue that nobody used for six hours. */
export const queuedMessages = (queue: IQueue, label: string): Metric =>
  queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: Stats.MAXIMUM, label });

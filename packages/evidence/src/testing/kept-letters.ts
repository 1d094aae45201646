import type { TemplateObject } from '../facts/value';
import { aReferenceTo, aResource } from './a-resource';

/** The key that `queueWith` is encrypted with. */
export const letterKey = aResource('AWS::KMS::Key');

/** A queue that keeps for 14 days what could not be delivered. */
export const queueWith = (changes: TemplateObject = {}) =>
  aResource('AWS::SQS::Queue', {
    KmsMasterKeyId: aReferenceTo(letterKey),
    MessageRetentionPeriod: 1_209_600,
    ...changes,
  });

/** An alarm on the first message in `queueWith`. */
export const letterAlarmWith = (changes: TemplateObject = {}) =>
  aResource('AWS::CloudWatch::Alarm', {
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Dimensions: [{ Name: 'QueueName', Value: aReferenceTo(queueWith(), 'QueueName') }],
    Period: 300,
    Statistic: 'Maximum',
    EvaluationPeriods: 1,
    Threshold: 0,
    ComparisonOperator: 'GreaterThanThreshold',
    ...changes,
  });

import type { ServiceRights } from './service-rights';

/** Alarms, the dashboard, the topic and the canary. */
export const OBSERVABILITY: readonly ServiceRights[] = [
  {
    service: 'cloudwatch',
    named: [
      'PutMetricAlarm',
      'DeleteAlarms',
      'PutDashboard',
      'GetDashboard',
      'DeleteDashboards',
      'TagResource',
      'UntagResource',
      'ListTagsForResource',
    ],
    fresh: ['DescribeAlarms'],
  },
  {
    service: 'sns',
    named: [
      'CreateTopic',
      'DeleteTopic',
      'GetTopicAttributes',
      'SetTopicAttributes',
      'GetDataProtectionPolicy',
      'ListSubscriptionsByTopic',
      'Subscribe',
      'GetSubscriptionAttributes',
      'SetSubscriptionAttributes',
      'Unsubscribe',
      'TagResource',
      'UntagResource',
      'ListTagsForResource',
    ],
  },
  {
    service: 'synthetics',
    named: [
      'UpdateCanary',
      'DeleteCanary',
      'GetCanary',
      'StartCanary',
      'StopCanary',
      'TagResource',
      'UntagResource',
      'ListTagsForResource',
    ],
    anywhere: ['CreateCanary', 'DescribeCanaries'],
  },
  // Before it makes a canary, it looks which buckets and roles there are.
  { service: 'iam', anywhere: ['ListRoles'] },
  { service: 's3', anywhere: ['ListAllMyBuckets'] },
  // Synthetics makes a function and its layer, `cwsyn-<canary>-<id>`, in the name of who makes the canary.
  { service: 'lambda', named: ['DeleteLayerVersion', 'GetLayerVersion', 'PublishLayerVersion'] },
];

import type { ServiceRights } from './service-rights';

/** Alarms, the dashboard, the topic and the canary. */
export const OBSERVABILITY: readonly ServiceRights[] = [
  {
    service: 'cloudwatch',
    named: [
      'PutMetricAlarm',
      'PutCompositeAlarm',
      'DeleteAlarms',
      'PutDashboard',
      'GetDashboard',
      'DeleteDashboards',
      'TagResource',
      'UntagResource',
      'ListTagsForResource',
    ],
    anywhere: ['DescribeAlarms'],
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
      'TagResource',
      'UntagResource',
      'ListTagsForResource',
    ],
    anywhere: ['GetSubscriptionAttributes', 'SetSubscriptionAttributes', 'Unsubscribe'],
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
    anywhere: ['CreateCanary'],
  },
];

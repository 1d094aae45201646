import type { ServiceRights } from './service-rights';

/** The budget and the watch over unusual spending. */
export const COST: readonly ServiceRights[] = [
  {
    service: 'budgets',
    named: ['ViewBudget', 'ModifyBudget', 'TagResource', 'UntagResource', 'ListTagsForResource'],
  },
  {
    service: 'ce',
    tagged: ['UntagResource'],
    tagging: ['TagResource'],
    anywhere: [
      'CreateAnomalyMonitor',
      'GetAnomalyMonitors',
      'UpdateAnomalyMonitor',
      'DeleteAnomalyMonitor',
      'CreateAnomalySubscription',
      'GetAnomalySubscriptions',
      'UpdateAnomalySubscription',
      'DeleteAnomalySubscription',
      'ListTagsForResource',
    ],
  },
];

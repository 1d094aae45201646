import type { ServiceRights } from './service-rights';

/** The budget and the watch over unusual spending. */
export const COST: readonly ServiceRights[] = [
  {
    service: 'budgets',
    named: ['ViewBudget', 'ModifyBudget', 'TagResource', 'UntagResource', 'ListTagsForResource'],
  },
  {
    service: 'ce',
    tagged: [
      'UntagResource',
      'UpdateAnomalyMonitor',
      'DeleteAnomalyMonitor',
      'UpdateAnomalySubscription',
      'DeleteAnomalySubscription',
    ],
    fresh: ['TagResource', 'GetAnomalyMonitors', 'GetAnomalySubscriptions', 'ListTagsForResource'],
    anywhere: ['CreateAnomalyMonitor', 'CreateAnomalySubscription'],
  },
];

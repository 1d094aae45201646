import type { Environment } from '@hexastyle/environment';

/** A service that may publish to the topic of an environment, and for what. */
export interface Publisher {
  /** End of the statement's name. */
  readonly name: string;
  readonly service: string;
  /** Pattern of what the service may speak for, to a topic of that region. @default - anything of the account, where AWS tells no more */
  readonly source?: (environment: Environment, region: string) => string;
  /** By what the key knows the service's calls: `account` for which it acts, or the `topic` that they come by. @default 'account' */
  readonly keyKnows?: 'account' | 'topic';
}

/** Alarms of the topic's own region: CloudWatch tells no topic of another one. */
export const ALARMS: Publisher = {
  name: 'Alarms',
  service: 'cloudwatch.amazonaws.com',
  source: ({ name, account }, region) => `arn:aws:cloudwatch:${region}:${account}:alarm:hexastyle-${name}-*`,
};

/**
 * Who speaks to the topic, each in its own name and for this account only: another account's alarm or budget, pointed at
 * our topic, is refused.
 * Sources: https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html,
 * https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html,
 * https://docs.aws.amazon.com/cost-management/latest/userguide/ad-SNS.html,
 * https://docs.aws.amazon.com/dtconsole/latest/userguide/set-up-sns.html
 */
export const PUBLISHERS: readonly Publisher[] = [
  ALARMS,
  {
    name: 'Budgets',
    service: 'budgets.amazonaws.com',
    source: ({ account }) => `arn:aws:budgets::${account}:*`,
  },
  { name: 'CostAnomalies', service: 'costalerts.amazonaws.com' },
  // For its use of a key AWS names the topic, and promises no account: a condition on one that it does not send would refuse every message.
  { name: 'Pipelines', service: 'codestar-notifications.amazonaws.com', keyKnows: 'topic' },
];

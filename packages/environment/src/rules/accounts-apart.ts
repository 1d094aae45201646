import type { Complaint, NeighbourRule } from './rule';

/**
 * An account holds one environment. What has a name carries the environment's in it; two things of an account have none: its
 * monitor of cost anomalies by service, of which AWS takes one, and the role with which API Gateway writes logs in a region,
 * which the last one deployed would take over, and take away when it goes.
 * Sources: https://docs.aws.amazon.com/cost-management/latest/userguide/getting-started-ad.html,
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
 */
export const accountsApart: NeighbourRule = (candidate, all) => {
  const { account } = candidate.draft;
  return all
    .filter((other) => other !== candidate && account !== undefined && other.draft.account === account)
    .map(({ file }): Complaint => ({
      path: ['account'],
      problem: `"account" is ${account ?? ''}, which ${file} has too: an account has one monitor of cost anomalies and one role for the logs of API Gateway, which two environments cannot share`,
      fix: 'give each environment an account of its own',
    }));
};

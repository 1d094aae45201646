import { runsPerMonth } from '../facts/runs-per-month';
import { textAt } from '../facts/text-at';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import type { Service } from './service';

/** Amazon CloudWatch Synthetics: runs of a canary, and the function that runs them. */
export const SYNTHETICS: Service = {
  types: ['AWS::Synthetics::Canary'],
  demands: ({ properties }) => {
    const schedule = textAt(properties, 'Schedule.Expression');
    const runs = runsPerMonth(schedule);
    if (runs === undefined)
      return [
        { kind: 'unpriced', what: 'Runs', reason: `how often is "${schedule ?? 'not said'}"`, measure: 'canary' },
      ];
    return [
      charge('canary-run', runs, 'canary'),
      charge('lambda-request', runs, 'canary'),
      charge('lambda-x86-gb-second', runs * assumed('canarySeconds') * assumed('canaryGb'), 'canary'),
    ];
  },
};

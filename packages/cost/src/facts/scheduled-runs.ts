import { refersTo } from './refers-to';
import type { Resource } from './resource';
import { runsPerMonth } from './runs-per-month';
import { textAt } from './text-at';

const calls = (rule: Resource, lambda: Resource): boolean =>
  rule.type === 'AWS::Events::Rule' &&
  textAt(rule.properties, 'State') !== 'DISABLED' &&
  refersTo(rule.properties['Targets'], lambda);

/** How often schedules of EventBridge call a function in a month; `undefined` when one of them cannot be told. */
export const scheduledRuns = (lambda: Resource, all: readonly Resource[]): number | undefined =>
  all
    .filter((each) => calls(each, lambda))
    .map(({ properties }) => runsPerMonth(textAt(properties, 'ScheduleExpression')))
    .reduce<number | undefined>((sum, runs) => (sum === undefined || runs === undefined ? undefined : sum + runs), 0);

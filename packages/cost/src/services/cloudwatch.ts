import { listAt } from '../facts/list-at';
import type { Resource } from '../facts/resource';
import { valueAt } from '../facts/value-at';
import { charge } from './charge';
import type { Demand, Service } from './service';

const ALARM = 'AWS::CloudWatch::Alarm';

/** An alarm is billed for each metric that its expression reads. */
const metricsOf = ({ properties }: Resource): number =>
  Math.max(1, listAt(properties, 'Metrics').filter((each) => valueAt(each, 'MetricStat') !== undefined).length);

const alarm = (resource: Resource): readonly Demand[] => [charge('alarm-metric', metricsOf(resource), 'alarms')];

/** Amazon CloudWatch: alarms and dashboards. */
export const CLOUDWATCH: Service = {
  types: [ALARM, 'AWS::CloudWatch::Dashboard'],
  demands: (resource) => (resource.type === ALARM ? alarm(resource) : [charge('dashboard', 1)]),
};

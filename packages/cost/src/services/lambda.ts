import { listAt } from '../facts/list-at';
import { numberAt } from '../facts/number-at';
import type { Resource } from '../facts/resource';
import { scheduledRuns } from '../facts/scheduled-runs';
import { servesRequests } from '../facts/serves-requests';
import { textAt } from '../facts/text-at';
import { valueAt } from '../facts/value-at';
import type { PriceKey } from '../prices/price-keys';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const FUNCTION = 'AWS::Lambda::Function';

/** What Lambda gives a function that names no memory, in MB. */
const DEFAULT_MEMORY = 128;

/** Where Lambda refuses every call. */
const isSwitchedOff = ({ properties }: Resource): boolean => numberAt(properties, 'ReservedConcurrentExecutions') === 0;

/** What a function does at fixed times, the load aside: it looks whether there is something to do. */
const scheduled = ({ properties }: Resource, runs: number, gbSeconds: PriceKey): readonly Demand[] => [
  charge('lambda-request', runs),
  charge(gbSeconds, runs * assumed('scheduledSeconds') * memoryGb(properties)),
  ...(isTraced(properties) ? [charge('trace', runs, 'tracing')] : []),
];

const memoryGb = (properties: Resource['properties']): number =>
  (numberAt(properties, 'MemorySize') ?? DEFAULT_MEMORY) / 1024;

const isTraced = (properties: Resource['properties']): boolean => textAt(properties, 'TracingConfig.Mode') === 'Active';

/** What a function does for the requests of an API. */
const serving = ({ properties }: Resource, gbSeconds: PriceKey): readonly Demand[] => [
  charge('lambda-request', ({ apiRequests }) => apiRequests),
  charge(gbSeconds, ({ apiRequests }) => apiRequests * (assumed('functionMilliseconds') / 1000) * memoryGb(properties)),
  ...(valueAt(properties, 'VpcConfig') === undefined
    ? []
    : [charge('transfer-zones-gb', ({ zonesGb }) => 2 * zonesGb)]),
  ...(isTraced(properties) ? [charge('trace', ({ traces }) => traces, 'tracing')] : []),
];

/** What a function does that is called now and then, by a release. */
const released = ({ properties }: Resource, gbSeconds: PriceKey): readonly Demand[] => [
  charge('lambda-request', assumed('releasesPerMonth')),
  charge(gbSeconds, assumed('releasesPerMonth') * assumed('otherFunctionSeconds') * memoryGb(properties)),
];

const program = (resource: Resource, all: readonly Resource[]): readonly Demand[] => {
  if (isSwitchedOff(resource)) return free('Its concurrency is zero: it cannot be called');
  const seconds = listAt(resource.properties, 'Architectures').includes('arm64')
    ? 'lambda-arm-gb-second'
    : 'lambda-x86-gb-second';
  const runs = scheduledRuns(resource, all);
  if (runs === undefined)
    return [{ kind: 'unpriced', what: 'All of it', reason: 'how often a schedule calls it cannot be told' }];
  const calls = [
    ...(runs > 0 ? scheduled(resource, runs, seconds) : []),
    ...(servesRequests(resource, all) ? serving(resource, seconds) : []),
  ];
  return calls.length > 0 ? calls : released(resource, seconds);
};

/** AWS Lambda, with the traces of its functions. */
export const LAMBDA: Service = {
  types: [
    FUNCTION,
    'AWS::Lambda::Alias',
    'AWS::Lambda::Permission',
    'AWS::Lambda::Version',
    'AWS::Lambda::LayerVersion',
  ],
  demands: (resource, all) => (resource.type === FUNCTION ? program(resource, all) : free('Part of a function')),
};

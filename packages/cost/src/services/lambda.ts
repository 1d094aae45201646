import { listAt } from '../facts/list-at';
import { numberAt } from '../facts/number-at';
import type { Resource } from '../facts/resource';
import { servesRequests } from '../facts/serves-requests';
import { textAt } from '../facts/text-at';
import { valueAt } from '../facts/value-at';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const FUNCTION = 'AWS::Lambda::Function';

/** What Lambda gives a function that names no memory, in MB. */
const DEFAULT_MEMORY = 128;

/** Where Lambda refuses every call. */
const isSwitchedOff = ({ properties }: Resource): boolean => numberAt(properties, 'ReservedConcurrentExecutions') === 0;

const program = (resource: Resource, all: readonly Resource[]): readonly Demand[] => {
  const { properties } = resource;
  if (isSwitchedOff(resource)) return free('Its concurrency is zero: it cannot be called');
  const gb = (numberAt(properties, 'MemorySize') ?? DEFAULT_MEMORY) / 1024;
  const seconds = listAt(properties, 'Architectures').includes('arm64')
    ? 'lambda-arm-gb-second'
    : 'lambda-x86-gb-second';
  if (!servesRequests(resource, all))
    return [
      charge('lambda-request', assumed('releasesPerMonth')),
      charge(seconds, assumed('releasesPerMonth') * assumed('otherFunctionSeconds') * gb),
    ];
  const isTraced = textAt(properties, 'TracingConfig.Mode') === 'Active';
  const isInside = valueAt(properties, 'VpcConfig') !== undefined;
  return [
    charge('lambda-request', ({ apiRequests }) => apiRequests),
    charge(seconds, ({ apiRequests }) => apiRequests * (assumed('functionMilliseconds') / 1000) * gb),
    ...(isInside ? [charge('transfer-zones-gb', ({ zonesGb }) => 2 * zonesGb)] : []),
    ...(isTraced ? [charge('trace', ({ traces }) => traces, 'tracing')] : []),
  ];
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

import type { Resource } from '../facts/resource';
import { textAt } from '../facts/text-at';
import type { PriceKey } from '../prices/price-keys';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import type { Service } from './service';

/** The prices that the book has, by environment type and size. */
const PRICES: Readonly<Record<string, PriceKey>> = {
  'ARM_CONTAINER BUILD_GENERAL1_SMALL': 'build-arm-small-minute',
  'LINUX_CONTAINER BUILD_GENERAL1_SMALL': 'build-x86-small-minute',
};

const machineOf = ({ properties }: Resource): string =>
  `${textAt(properties, 'Environment.Type') ?? '?'} ${textAt(properties, 'Environment.ComputeType') ?? '?'}`;

/** AWS CodeBuild: minutes of builds, once a release. */
export const CODE_BUILD: Service = {
  types: ['AWS::CodeBuild::Project'],
  demands: (resource) => {
    const machine = machineOf(resource);
    const price = PRICES[machine];
    const minutes = assumed('releasesPerMonth') * assumed(machine.endsWith('SMALL') ? 'buildMinutes' : 'gateMinutes');
    if (price !== undefined) return [charge(price, minutes)];
    return [
      {
        kind: 'unpriced',
        what: `${minutes} minutes on ${machine}`,
        reason: 'the price of this machine could not be verified',
      },
    ];
  },
};

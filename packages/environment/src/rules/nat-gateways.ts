import type { Rule } from './rule';

export const natGateways: Rule = ({ network }) => {
  const { availabilityZones, natGateways: gateways } = network ?? {};
  if (availabilityZones === undefined || gateways === undefined || gateways <= availabilityZones) return [];
  return [
    {
      path: ['network', 'natGateways'],
      problem: `"network.natGateways" is ${gateways}, more than the ${availabilityZones} availability zones`,
      fix: `lower it to at most ${availabilityZones}`,
    },
  ];
};

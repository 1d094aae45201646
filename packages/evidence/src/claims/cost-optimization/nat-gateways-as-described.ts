import { evidenceOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectPresent } from '../vocabulary/expect-present';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const natGatewaysAsDescribed: Claim = {
  id: 'nat-gateways-as-described',
  pillar: 'cost-optimization',
  section: 'Cost Optimization Strategies',
  principles: ['Measure overall efficiency'],
  statement: 'There are as many NAT gateways, each paid by the hour, as the descriptor asks for.',
  bestPractices: ['COST08-BP02', 'COST06-BP02'],
  fix: 'Set `network.natGateways` in the descriptor; packages/infra/src/network/platform-vpc.ts passes it on.',
  whenSwitched: 'what-rests',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::EC2'], (assembly, { network: { natGateways } }) => {
      const networks = resourcesOfType(assembly, 'AWS::EC2::VPC');
      const gateways = resourcesOfType(assembly, 'AWS::EC2::NatGateway');
      const reason = `the assembly has ${gateways.length} NAT gateways, the descriptor asks for ${natGateways}`;
      return conclude(
        networks.map((network) =>
          gateways.length === natGateways
            ? allOf(holds(evidenceOf(network)), ...gateways.map((gateway) => expectPresent(gateway)))
            : fails(reason, ...[network, ...gateways].map((each) => evidenceOf(each))),
        ),
        { met: 'The number is that of the descriptor.', none: notApplicable('The assembly has no network.') },
      );
    }),
};

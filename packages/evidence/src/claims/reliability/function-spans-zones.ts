import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectZones } from '../vocabulary/expect-zones';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

export const functionSpansZones: Claim = {
  id: 'function-spans-zones',
  pillar: 'reliability',
  section: 'High Availability (HA)',
  principles: ['Scale horizontally to increase aggregate system availability'],
  statement: 'Every function can run in as many availability zones as the descriptor asks for.',
  bestPractices: ['REL10-BP01', 'REL02-BP03'],
  fix: 'Set `network.availabilityZones` in the descriptor and select all subnets of type PRIVATE_WITH_EGRESS.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::Lambda'], (assembly, { network }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) =>
          expectZones(assembly, each, 'VpcConfig.SubnetIds', network.availabilityZones),
        ),
        {
          met: 'The subnets of every function lie in all zones of the descriptor.',
          none: notApplicable('The assembly has no function.'),
        },
      ),
    ),
};

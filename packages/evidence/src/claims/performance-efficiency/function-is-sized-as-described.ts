import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { inService } from '../vocabulary/in-service';
import { notApplicable } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { withDescribedService } from '../vocabulary/with-described-service';

export const functionIsSizedAsDescribed: Claim = {
  id: 'function-is-sized-as-described',
  pillar: 'performance-efficiency',
  section: 'Serverless Architecture',
  principles: ['Use serverless architectures', 'Consider mechanical sympathy'],
  statement: 'Every function that serves requests has the memory, and with it the share of a CPU, of the descriptor.',
  bestPractices: ['PERF02-BP04'],
  fix: 'Set `api.memoryMb` in the descriptor to what measuring says; `packages/infra/src/api/api-function.ts` takes it from there.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::Lambda'], (assembly, { api: { memoryMb } }) =>
      conclude(
        inService(facts, resourcesOfType(assembly, 'AWS::Lambda::Function'))
          .filter((each) => servesRequests(assembly, each))
          .map((each) => expectProperty(each, { property: 'MemorySize', expected: memoryMb })),
        {
          met: 'Every such function has it.',
          none: notApplicable('No function of the assembly serves requests through an alias.'),
        },
      ),
    ),
};

import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { withDescribedService } from '../vocabulary/with-described-service';

/** Longer work is none for a function that is paid by the millisecond. */
const MOST_SECONDS = 300;

export const functionsHaveTheirSize: Claim = {
  id: 'functions-have-their-size',
  pillar: 'cost-optimization',
  section: 'Right-Sizing',
  principles: ['Measure overall efficiency'],
  statement: `The API has the memory of the descriptor, no other function has more, and each is stopped after at most ${MOST_SECONDS} s.`,
  bestPractices: ['COST06-BP02', 'COST05-BP05'],
  fix: 'Set `api.memoryMb` in the descriptor, and `memoryMb` and `timeout` of every other LayerFunction.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::Lambda'], (assembly, { api: { memoryMb } }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) =>
          allOf(
            servesRequests(assembly, each)
              ? expectProperty(each, { property: 'MemorySize', expected: memoryMb })
              : expectProperty(each, {
                  property: 'MemorySize',
                  expected: `at most ${memoryMb}`,
                  is: (size) => typeof size === 'number' && size <= memoryMb,
                }),
            expectProperty(each, {
              property: 'Timeout',
              expected: `at most ${MOST_SECONDS}`,
              is: (seconds) => typeof seconds === 'number' && seconds <= MOST_SECONDS,
            }),
          ),
        ),
        { met: 'Every function is as large as it has to be.', none: notApplicable('The assembly has no function.') },
      ),
    ),
};

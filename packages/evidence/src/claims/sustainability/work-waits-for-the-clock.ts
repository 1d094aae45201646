import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const MOST_RETRIES = 2;

/** One at a time: what one run leaves, the next one finds. */
const worksAlone = (assembly: AssemblyFacts, worker: ResourceFact): Check =>
  servesRequests(assembly, worker)
    ? fails(`${nameOf(worker)} serves requests, too`, evidenceOf(worker))
    : expectProperty(worker, { property: 'ReservedConcurrentExecutions', expected: 1 });

const check = (assembly: AssemblyFacts, rule: ResourceFact): Check =>
  expectEach(rule, 'Targets', (target) =>
    allOf(
      expectRelated(assembly, {
        from: rule,
        property: `${target}.Arn`,
        type: 'AWS::Lambda::Function',
        then: (worker) => worksAlone(assembly, worker),
      }),
      expectProperty(rule, {
        property: `${target}.RetryPolicy.MaximumRetryAttempts`,
        expected: `at most ${MOST_RETRIES}`,
        is: (retries) => typeof retries === 'number' && retries <= MOST_RETRIES,
      }),
    ),
  );

export const workWaitsForTheClock: Claim = {
  id: 'work-waits-for-the-clock',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization'],
  statement: `What no request has to wait for is gathered and done by a function that a schedule calls, one run at a time, repeated at most ${MOST_RETRIES} times.`,
  bestPractices: ['SUS03-BP01'],
  fix: 'Keep the schedule in packages/infra/src/api/every-minute.ts and `concurrency` of the worker function.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { region }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Events::Rule')
          .filter((rule) => rule.region === region && rawOf(rule, 'ScheduleExpression') !== undefined)
          .map((rule) => check(assembly, rule)),
        { met: 'Every schedule calls a function of its own.', none: notApplicable('Nothing runs by the clock.') },
      ),
    ),
};

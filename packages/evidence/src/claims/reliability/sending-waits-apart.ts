import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectCode } from '../vocabulary/expect-code';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notMet, withAssembly, withRepository } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';

const standsApart = (assembly: AssemblyFacts, handler: ResourceFact): Check =>
  servesRequests(assembly, handler)
    ? fails(`${nameOf(handler)} serves requests too`, evidenceOf(handler))
    : holds(evidenceOf(handler));

/** As often whether there is much to do or nothing, and as many at once. */
const isConstant = (assembly: AssemblyFacts, rule: ResourceFact): Check =>
  allOf(
    expectProperty(rule, { property: 'ScheduleExpression', expected: 'rate(1 minute)' }),
    expectProperty(rule, { property: 'State', expected: 'ENABLED' }),
    expectEach(rule, 'Targets', (target) =>
      expectRelated(assembly, {
        from: rule,
        property: `${target}.Arn`,
        type: 'AWS::Lambda::Function',
        then: (handler) =>
          allOf(
            standsApart(assembly, handler),
            expectProperty(handler, { property: 'ReservedConcurrentExecutions', expected: 1 }),
          ),
      }),
    ),
  );

const writesOnly = (repository: RepositoryFacts): readonly Check[] => [
  expectCode(repository, 'packages/api/src/lambda.ts', /^\s*mailer: undefined,/),
  expectCode(
    repository,
    'packages/api/src/worker-lambda.ts',
    /deliver\(worker\.deliveries, signal\), worker\.postOffice/,
  ),
];

export const sendingWaitsApart: Claim = {
  id: 'sending-waits-apart',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure'],
  statement:
    'The API only writes down what is to be sent; one instance of a function of its own, called every minute whether much waits or nothing, sends it.',
  bestPractices: ['REL04-BP02', 'REL04-BP03'],
  fix: 'Keep packages/infra/src/api/every-minute.ts, and `mailer: undefined` in packages/api/src/lambda.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::Events::Rule')
            .filter((rule) => rawOf(rule, 'ScheduleExpression') !== undefined)
            .map((rule) => allOf(isConstant(assembly, rule), ...writesOnly(repository))),
          { met: 'Requests and sending do not wait for each other.', none: notMet('No schedule calls a function.') },
        ),
      ),
    ),
};

import type { RepositoryFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectCode } from '../vocabulary/expect-code';
import { expectNumber } from '../vocabulary/expect-number';
import { expectProperty } from '../vocabulary/expect-property';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly, withRepository } from '../vocabulary/require-facts';

const BACK_OFF = 'packages/api/src/deliveries/back-off.ts';
const CACHE = 'packages/api/src/cache/cache.ts';

/** EventBridge would repeat a call 185 times within a day, each beside the one that the clock makes anyway. */
const MOST_RETRIES = 2;
const LONGEST_SECONDS = 300;

const atMost = (most: number) => (value: unknown) => typeof value === 'number' && value <= most;

const callsEnd = (rule: ResourceFact): Check =>
  expectEach(rule, 'Targets', (target) =>
    allOf(
      expectProperty(rule, {
        property: `${target}.RetryPolicy.MaximumRetryAttempts`,
        expected: `at most ${MOST_RETRIES}`,
        is: atMost(MOST_RETRIES),
      }),
      expectProperty(rule, {
        property: `${target}.RetryPolicy.MaximumEventAgeInSeconds`,
        expected: `at most ${LONGEST_SECONDS}`,
        is: atMost(LONGEST_SECONDS),
      }),
    ),
  );

const attemptsEnd = (repository: RepositoryFacts): readonly Check[] => [
  expectCode(repository, BACK_OFF, /const delay = DELAYS\[attempts - 1\];/),
  expectCode(repository, BACK_OFF, /delay === undefined \? undefined : .*JITTER \* chance/),
  expectNumber(repository, {
    path: BACK_OFF,
    pattern: /JITTER = (?<number>[\d.]+)/,
    expected: 'above 0',
    is: (share) => share > 0,
  }),
  expectNumber(repository, {
    path: CACHE,
    pattern: /maxRetriesPerRequest: (?<number>\d+)/,
    expected: 'at most 1',
    is: (retries) => retries <= 1,
  }),
];

export const retriesEnd: Claim = {
  id: 'retries-end',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure'],
  statement: `What fails is tried again by itself, and not for ever: a call of the clock at most ${MOST_RETRIES} times, a webhook after longer and longer waits that chance spreads, the cache not within a request.`,
  bestPractices: ['REL05-BP03'],
  fix: `Keep \`retryAttempts\` in packages/infra/src/api/every-minute.ts and the delays of ${BACK_OFF}.`,
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::Events::Rule')
            .filter((rule) => rawOf(rule, 'ScheduleExpression') !== undefined)
            .map((rule) => allOf(callsEnd(rule), ...attemptsEnd(repository))),
          { met: 'Every retry has an end.', none: notApplicable('Nothing is called by the clock.') },
        ),
      ),
    ),
};

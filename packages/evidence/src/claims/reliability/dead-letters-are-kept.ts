import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectKeptLetters } from '../vocabulary/expect-kept-letters';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

/** What rests in the region of recovery, or has no share of the concurrency, fails on nothing. */
const mayRun = (handler: ResourceFact, drRegion: string): boolean =>
  handler.region !== drRegion && rawOf(handler, 'ReservedConcurrentExecutions') !== 0;

export const deadLettersAreKept: Claim = {
  id: 'dead-letters-are-kept',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure'],
  statement:
    'An event that a function failed on for good is kept for fourteen days in an encrypted queue, which an alarm watches.',
  bestPractices: ['REL11-BP01', 'REL05-BP03'],
  fix: 'Hand `deadLetters` to the LayerFunction in packages/infra/src/api, and raise the alarm dead-letters on the queue.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::Lambda'], (assembly, { drRegion }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function')
          .filter((each) => mayRun(each, drRegion))
          .map((from) =>
            expectRelated(assembly, {
              from,
              property: 'DeadLetterConfig.TargetArn',
              type: 'AWS::SQS::Queue',
              then: (queue) => expectKeptLetters(assembly, queue),
            }),
          ),
        { met: 'Every function has such a queue.', none: notApplicable('The assembly has no function.') },
      ),
    ),
};

import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectKeptLetters } from '../vocabulary/expect-kept-letters';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

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
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((from) =>
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

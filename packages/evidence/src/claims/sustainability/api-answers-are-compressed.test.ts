import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiAnswersAreCompressed as claim } from './api-answers-are-compressed';

const from = (MinimumCompressionSize: TemplateValue) =>
  anAssembly().with(aResource('AWS::ApiGateway::RestApi', { MinimumCompressionSize }));

testClaim(claim, {
  met: [
    { given: 'a kilobyte', facts: from(1024), shows: [{ property: 'MinimumCompressionSize', actual: 1024 }] },
    { given: 'every answer', facts: from(0) },
  ],
  notMet: [
    { given: 'an API that does not compress', facts: from(undefined), because: 'is not set' },
    { given: 'a megabyte', facts: from(1_048_576), because: 'expected at most 10240' },
  ],
  unknown: [{ given: 'an unresolved size', facts: from(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});

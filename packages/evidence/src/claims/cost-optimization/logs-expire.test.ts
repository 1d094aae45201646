import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { logsExpire as claim } from './logs-expire';

const kept = (RetentionInDays: TemplateValue) =>
  anAssembly().with(aResource('AWS::Logs::LogGroup', { RetentionInDays }));

testClaim(claim, {
  met: [{ given: 'a month', facts: kept(30), shows: [{ property: 'RetentionInDays', actual: 30 }] }],
  notMet: [
    { given: 'ten years', facts: kept(3653), because: 'is 3653, expected at most 400' },
    { given: 'lines that are kept for ever', facts: kept(undefined), because: 'is not set' },
  ],
  unknown: [{ given: 'an unresolved retention', facts: kept(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});

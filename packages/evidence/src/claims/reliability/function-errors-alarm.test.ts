import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionErrorsAlarm as claim } from './function-errors-alarm';

const handler = aResource('AWS::Lambda::Function');
const alarm = (changes: TemplateObject = {}) =>
  anAssembly().with(
    handler,
    aResource('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Dimensions: [{ Name: 'FunctionName', Value: aReferenceTo(handler) }],
      Period: 300,
      Statistic: 'Sum',
      Threshold: 10,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanThreshold',
      ...changes,
    }),
  );

testClaim(claim, {
  met: [{ given: 'an alarm on the errors', facts: alarm(), shows: [{ property: 'Threshold', actual: 10 }] }],
  notMet: [
    { given: 'an alarm on the average', facts: alarm({ Statistic: 'Average' }), because: 'Statistic' },
    { given: 'an alarm that needs an hour', facts: alarm({ EvaluationPeriods: 12 }), because: 'EvaluationPeriods' },
    { given: 'an alarm that fires below', facts: alarm({ ComparisonOperator: 'LessThanThreshold' }) },
  ],
  unknown: [{ given: 'an unresolved period', facts: alarm({ Period: UNRESOLVED }) }],
  none: 'not-met',
  nothing: anAssembly().with(handler),
});

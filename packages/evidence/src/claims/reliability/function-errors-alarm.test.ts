import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionErrorsAlarm as claim } from './function-errors-alarm';

const handler = aResource('AWS::Lambda::Function');
const dimension = (Value: TemplateObject, Name = 'FunctionName') => ({ Dimensions: [{ Name, Value }] });
const worker = aResource('AWS::Lambda::Function', {}, { logicalId: 'Worker' });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) });
/** The alarm in the other of CloudFormation's forms. */
const stated = (changes: TemplateObject, entry: TemplateObject = {}) => ({
  Metrics: [
    {
      Id: 'm1',
      MetricStat: {
        Metric: { Namespace: 'AWS/Lambda', MetricName: 'Errors', ...dimension(aReferenceTo(handler)) },
        Period: 300,
        Stat: 'Sum',
        ...changes,
      },
      ...entry,
    },
  ],
});
const alarm = (changes: TemplateObject = {}, watched = handler) =>
  anAssembly().with(
    watched,
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
  met: [
    { given: 'an alarm on the errors', facts: alarm(), shows: [{ property: 'Threshold', actual: 10 }] },
    {
      given: 'a unit and an account that the metric has',
      facts: alarm(stated({ Unit: 'Count' }, { AccountId: '111111111111' })),
    },
    { given: 'an alarm on the function that serves requests', facts: alarm().with(alias, worker) },
  ],
  notMet: [
    {
      given: 'a dimension that no function has',
      facts: alarm(dimension(aReferenceTo(handler), 'FunctionNameX')),
      because: 'watches no AWS::Lambda::Function',
    },
    {
      given: 'a dimension more than functions have',
      facts: alarm({ Dimensions: [...dimension(aReferenceTo(handler)).Dimensions, { Name: 'Zone', Value: 'a' }] }),
      because: 'asks for a dimension',
    },
    { given: 'an attribute that is no name', facts: alarm(dimension(aReferenceTo(handler, 'Arn'))) },
    { given: 'a unit that no error has', facts: alarm(stated({ Unit: 'Terabytes/Second' })), because: 'Unit' },
    {
      given: 'the errors of another account',
      facts: alarm(stated({}, { AccountId: '999999999999' })),
      because: 'is not the account that its stack is in',
    },
    {
      given: 'an alarm on a function that serves no request',
      facts: alarm(dimension(aReferenceTo(worker))).with(alias, worker),
      because: 'watches /Test/Worker, which serves no request',
    },
    { given: 'an alarm on the average', facts: alarm({ Statistic: 'Average' }), because: 'Statistic' },
    { given: 'an alarm that needs an hour', facts: alarm({ EvaluationPeriods: 12 }), because: 'EvaluationPeriods' },
    { given: 'an alarm that fires below', facts: alarm({ ComparisonOperator: 'LessThanThreshold' }) },
  ],
  unknown: [
    {
      given: 'a name that only begins like that of the function',
      facts: alarm(dimension({ 'Fn::Join': ['', [aReferenceTo(handler), '-old']] })),
    },
    {
      given: 'a function that may not be there',
      facts: alarm({}, { ...handler, undecidedCondition: 'Maybe' }),
      because: 'depends on the undecided condition Maybe',
    },
    { given: 'a function that nobody knows', facts: alarm(dimension(UNRESOLVED)) },
    { given: 'an account that nobody knows', facts: alarm(stated({}, { AccountId: UNRESOLVED })) },
    { given: 'an unresolved period', facts: alarm({ Period: UNRESOLVED }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(handler),
});

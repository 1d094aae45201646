import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiErrorsAlarm as claim } from './api-errors-alarm';

const api = aResource('AWS::ApiGateway::RestApi', { Name: 'habits' });
const stage = aResource('AWS::ApiGateway::Stage', { RestApiId: aReferenceTo(api) });
const metric = (Id: string, MetricName: string, Period: number, { target = stage, name = 'habits', Stat = 'Sum' }) => ({
  Id,
  ReturnData: false,
  MetricStat: {
    Metric: {
      Namespace: 'AWS/ApiGateway',
      MetricName,
      Dimensions: [
        { Name: 'ApiName', Value: name },
        { Name: 'Stage', Value: aReferenceTo(target) },
      ],
    },
    Period,
    Stat,
  },
});
interface Differences {
  readonly target?: typeof stage;
  readonly name?: string;
  readonly Stat?: string;
}
const watched = (Period: number, changes: Differences = {}, Expression = '100 * errors / requests') => [
  { Expression, ReturnData: true },
  metric('errors', '5XXError', Period, changes),
  metric('requests', 'Count', Period, changes),
];
const [formula, errors, requests] = watched(300);
const alarm = (changes: TemplateObject) =>
  anAssembly().with(
    api,
    stage,
    aResource('AWS::CloudWatch::Alarm', {
      Threshold: 5,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      Metrics: watched(300),
      ...changes,
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'an alarm on the error rate of the stage',
      facts: alarm({}),
      shows: [{ property: 'Threshold', actual: 5 }, {}, {}, { actual: 300 }, { actual: 'Sum' }, { logicalId: 'Stage' }],
    },
  ],
  notMet: [
    { given: 'an alarm that waits for 50 %', facts: alarm({ Threshold: 50 }), because: 'Threshold' },
    { given: 'an alarm over an hour', facts: alarm({ Metrics: watched(3600) }), because: 'Period' },
    { given: 'an alarm on the average', facts: alarm({ Metrics: watched(300, { Stat: 'Average' }) }), because: 'Stat' },
    {
      given: 'an alarm on an API of another name',
      facts: alarm({ Metrics: watched(300, { name: 'other' }) }),
      because: 'watches no AWS::ApiGateway::Stage',
    },
    {
      given: 'a formula that never reaches the threshold',
      facts: alarm({ Metrics: watched(300, {}, 'errors / requests') }),
      because: 'expected 100 * errors / requests',
    },
    {
      given: 'a formula upside down',
      facts: alarm({ Metrics: watched(300, {}, '100 * requests / errors') }),
      because: 'Expression',
    },
    {
      given: 'a formula that is not what the alarm compares',
      facts: alarm({ Metrics: [{ ...formula, ReturnData: false }, { ...errors, ReturnData: true }, requests] }),
      because: 'ReturnData',
    },
    { given: 'no formula', facts: alarm({ Metrics: [errors, requests] }), because: 'calculates nothing' },
    { given: 'no number of requests', facts: alarm({ Metrics: [formula, errors] }), because: 'does not read Count' },
    {
      given: 'the requests of another stage',
      facts: alarm({ Metrics: [formula, errors, metric('requests', 'Count', 300, { name: 'other' })] }),
      because: 'does not read Count of the same dimensions',
    },
    {
      given: 'an alarm on the stage of another API',
      facts: alarm({
        Metrics: watched(300, { target: aResource('AWS::ApiGateway::Stage', {}, { logicalId: 'Gone' }) }),
      }),
      because: 'watches no AWS::ApiGateway::Stage',
    },
  ],
  unknown: [
    { given: 'unresolved metrics', facts: alarm({ Metrics: UNRESOLVED }) },
    { given: 'an unresolved formula', facts: alarm({ Metrics: [{ Expression: UNRESOLVED }, errors, requests] }) },
    { given: 'an unresolved threshold', facts: alarm({ Threshold: UNRESOLVED }) },
    { given: 'an unresolved metric', facts: alarm({ Metrics: undefined, Namespace: UNRESOLVED }) },
    { given: 'no descriptor', facts: alarm({}).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().with(stage),
});

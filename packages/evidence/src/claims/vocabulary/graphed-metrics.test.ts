import { aResource, aReferenceTo } from '../../testing/a-resource';
import { graphedMetrics } from './graphed-metrics';

const dashboard = (metrics: unknown, properties: object = {}) =>
  aResource('AWS::CloudWatch::Dashboard', {
    DashboardBody: JSON.stringify({ widgets: [{ type: 'metric', properties: { metrics, ...properties } }] }),
  });

const shown = (metrics: unknown, properties?: object) =>
  graphedMetrics(dashboard(metrics, properties))?.map(({ name, dimensions, statistic }) => [
    name,
    dimensions,
    statistic,
  ]);

test('given a metric without a statistic, then it has that of its graph, or the average', () => {
  expect(shown([['AWS/X', 'Used', 'Id', 'one']])).toEqual([['Used', ['one'], 'Average']]);
  expect(shown([['AWS/X', 'Used', 'Id', 'one']], { stat: 'Sum' })).toEqual([['Used', ['one'], 'Sum']]);
});

test('given dots, then they stand for what the metric before has', () => {
  const metrics = [
    ['AWS/X', 'Used', 'Id', 'one', 'Role', 'writer'],
    ['.', 'Free', '.', '.', '.', '.', { stat: 'p95' }],
    ['...', 'reader'],
  ];
  expect(shown(metrics)).toEqual([
    ['Used', ['one', 'writer'], 'Average'],
    ['Free', ['one', 'writer'], 'p95'],
    ['Free', ['one', 'reader'], 'Average'],
  ]);
});

test('given what is calculated, hidden or null, then it is not shown', () => {
  expect(shown([[{ expression: '1 + 1' }], ['AWS/X', 'Used', { visible: false }], null])).toEqual([]);
});

test('given a reference within the text, then it is the value of the dimension', () => {
  const function_ = aResource('AWS::Lambda::Function');
  const DashboardBody = {
    'Fn::Join': [
      '',
      [
        '{"widgets":[{"properties":{"metrics":[["AWS/Lambda","Errors","FunctionName","',
        aReferenceTo(function_),
        '"]]}}]}',
      ],
    ],
  };
  expect(graphedMetrics(aResource('AWS::CloudWatch::Dashboard', { DashboardBody }))).toMatchObject([
    { name: 'Errors', dimensions: [aReferenceTo(function_)] },
  ]);
});

test('given a text that is no JSON, then nobody knows what is shown', () => {
  expect(graphedMetrics(aResource('AWS::CloudWatch::Dashboard', { DashboardBody: '{' }))).toBeUndefined();
  expect(graphedMetrics(aResource('AWS::CloudWatch::Dashboard', { DashboardBody: '[]' }))).toBeUndefined();
});

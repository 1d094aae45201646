import { aResource } from '../../../testing/a-resource';
import { dashboardMetrics } from './dashboard-metrics';

const shown = (body: unknown) =>
  dashboardMetrics(aResource('AWS::CloudWatch::Dashboard', { DashboardBody: JSON.stringify(body) }));

test('given a body with nulls among its widgets, metrics and their options, then the others are shown', () => {
  const metrics = [null, ['AWS/Lambda', 'Errors', { stat: 'Sum' }], ['.', 'Duration', null], [null, null]];
  expect(shown({ widgets: [null, { properties: null }, { properties: { metrics, stat: null } }] })).toEqual([
    { namespace: 'AWS/Lambda', name: 'Errors', statistic: 'Sum' },
    { namespace: 'AWS/Lambda', name: 'Duration', statistic: undefined },
  ]);
  expect(shown(null)).toEqual([]);
});

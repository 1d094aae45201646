import type { ResourceFact } from '../facts/facts';
import type { TemplateValue } from '../facts/value';
import { aResource } from './a-resource';

/** One line of a graph: namespace, metric and statistic, and the value of its only dimension. */
export type ALine = readonly [namespace: string, metric: string, statistic: string, of: TemplateValue];

/** A dashboard with one graph of these lines, whose references CloudFormation has yet to fill in. */
export const aDashboard = (...lines: readonly ALine[]): ResourceFact => {
  const between = lines.flatMap(([namespace, metric, stat, of], index): readonly TemplateValue[] => [
    `${index === 0 ? '' : ','}["${namespace}","${metric}","Of","`,
    of,
    `",{"stat":"${stat}"}]`,
  ]);
  return aResource('AWS::CloudWatch::Dashboard', {
    DashboardBody: {
      'Fn::Join': ['', ['{"widgets":[{"type":"metric","properties":{"metrics":[', ...between, ']}}]}']],
    },
  });
};

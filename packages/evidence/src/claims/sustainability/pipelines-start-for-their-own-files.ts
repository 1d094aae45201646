import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { isList, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** A pattern that begins with a wildcard is every file. */
const isNarrow = (paths: TemplateValue): boolean =>
  isList(paths) && paths.length > 0 && paths.every((path) => typeof path === 'string' && !path.startsWith('*'));

const check = (pipeline: ResourceFact): Check =>
  allOf(
    expectProperty(pipeline, { property: 'ExecutionMode', expected: 'SUPERSEDED' }),
    expectEach(pipeline, 'Triggers', (trigger) =>
      expectEach(pipeline, `${trigger}.GitConfiguration.Push`, (push) =>
        expectProperty(pipeline, {
          property: `${push}.FilePaths.Includes`,
          expected: 'files of its own',
          is: isNarrow,
        }),
      ),
    ),
  );

export const pipelinesStartForTheirOwnFiles: Claim = {
  id: 'pipelines-start-for-their-own-files',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization'],
  statement:
    'A push starts only the pipelines whose files it changes, and a newer one takes the place of those that wait: nothing is built that nobody gets.',
  bestPractices: ['SUS02-BP03', 'SUS06-BP04'],
  fix: 'Name the files of the pipeline in packages/infra/src/delivery/pipelines, and keep its execution mode SUPERSEDED.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, 'AWS::CodePipeline::Pipeline').map(check), {
        met: 'Every pipeline waits for files of its own.',
        none: notApplicable('The assembly has no pipeline.'),
      }),
    ),
};

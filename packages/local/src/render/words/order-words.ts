import { idOf } from '../assembly/id-of';
import type { PlatformFacts } from '../assembly/platform-facts';
import { deliveredBy, readPipelines } from '../assembly/read-pipelines';
import type { Stack } from '../assembly/read-stacks';
import { text, type Word } from './meaning';

/** How a stack is called inside of a list. */
const short = (environment: string, name: string): string => `\`${idOf(environment, name)}\``;

const deployments = ({ environment, stacks, assembly }: PlatformFacts): readonly string[] => {
  const pipelines = readPipelines(assembly.resources);
  const deployedBy = (stack: string): string =>
    pipelines
      .filter((pipeline) => deliveredBy(pipeline).includes(stack))
      .map(({ name }) => `\`${name}\``)
      .join(', ') || 'a person';
  const row = ({ name, region, after }: Stack, index: number): string => {
    const needs = after.map((each) => short(environment.name, each)).join(', ') || 'nothing';
    return `| ${[index + 1, `\`${name}\``, `\`${region}\``, needs, deployedBy(name)].join(' | ')} |`;
  };
  return [
    '|  | stack | region | after | a change is deployed by |',
    '| --- | --- | --- | --- | --- |',
    ...stacks.map(row),
  ];
};

/**
 * `<stack:id>` and `<construct:id>`, a stack's names in AWS and for the CDK; `<stacks:region>` and `<stacks:dr-region>`,
 * all names for a shell; `<deployment-order>`, a list of all stacks, each after those that it needs; and `<deployments>`,
 * the same as a table, with who deploys what.
 */
export const orderWords = (platform: PlatformFacts): readonly Word[] => {
  const { environment, stacks } = platform;
  const namesIn = (there: string): string =>
    stacks.flatMap(({ name, region }) => (region === there ? [name] : [])).join(' ');
  return [
    ...stacks.flatMap(({ id, name }): readonly Word[] => [
      [`stack:${idOf(environment.name, name)}`, text(name)],
      [`construct:${idOf(environment.name, name)}`, text(id)],
    ]),
    ['stacks:region', text(namesIn(environment.region))],
    ['stacks:dr-region', text(namesIn(environment.drRegion))],
    [
      'deployment-order',
      {
        kind: 'lines',
        lines: stacks.map(({ name, region }, index) => `${index + 1}. \`${name}\` in \`${region}\``),
      },
    ],
    ['deployments', { kind: 'lines', lines: deployments(platform) }],
  ];
};

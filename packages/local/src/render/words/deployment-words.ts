import type { PlatformFacts } from '../assembly/platform-facts';
import type { StackParameter } from '../assembly/stack-parameter';
import { text, type Word } from './meaning';

/** `/cdk-bootstrap/<qualifier>/version` */
const QUALIFIER = /^\/cdk-bootstrap\/(?<qualifier>[^/]+)\/version$/;

const bootstrapWords = ({ stacks }: PlatformFacts): readonly Word[] => {
  const asked = stacks.flatMap(({ bootstrap }) => bootstrap ?? []);
  const parameter = asked[0]?.parameter;
  const qualifier = QUALIFIER.exec(parameter ?? '')?.groups?.['qualifier'];
  return parameter === undefined || qualifier === undefined
    ? []
    : [
        ['bootstrap-parameter', text(parameter)],
        ['bootstrap-qualifier', text(qualifier)],
        ['bootstrap-version', text(Math.max(...asked.map(({ version }) => version)))],
      ];
};

const initially = ({ initial, allowed }: StackParameter): string => {
  const others = allowed.filter((each) => each !== initial).map((each) => `, or \`${each}\``);
  const first = initial === undefined ? 'has to be given' : initial === '' ? 'nothing' : `\`${initial}\``;
  return `${first}${others.join('')}`;
};

const parameterTable = ({ stacks }: PlatformFacts): readonly string[] => [
  '| stack | parameter | begins with | meaning |',
  '| --- | --- | --- | --- |',
  ...stacks.flatMap(({ name, parameters }) =>
    parameters.map((each) => `| \`${name}\` | \`${each.name}\` | ${initially(each)} | ${each.says} |`),
  ),
];

const protection = ({ environment, stacks }: PlatformFacts): string => {
  const guarded = stacks.filter(({ terminationProtection }) => terminationProtection).length;
  if (guarded === 0) return `no stack of ${environment.name} is protected`;
  return guarded === stacks.length
    ? `every stack of ${environment.name} is protected`
    : `${guarded} of the ${stacks.length} stacks of ${environment.name} are protected`;
};

/**
 * `<bootstrap-version>`, `<bootstrap-qualifier>` and `<bootstrap-parameter>`: what the stacks ask of a region;
 * `<stack-parameters>`: what a deployment may say to them, as a table; `<termination-protection>`: a clause.
 */
export const deploymentWords = (platform: PlatformFacts): readonly Word[] => [
  ...bootstrapWords(platform),
  ['stack-parameters', { kind: 'lines', lines: parameterTable(platform) }],
  ['termination-protection', text(protection(platform))],
];

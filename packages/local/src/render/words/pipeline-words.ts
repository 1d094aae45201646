import { durationOf } from '../assembly/duration';
import { idOf } from '../assembly/id-of';
import type { PlatformFacts } from '../assembly/platform-facts';
import {
  readPipelines,
  type Pipeline,
  type PipelineAction,
  type PipelineStage,
  type PipelineStart,
} from '../assembly/read-pipelines';
import type { Word } from './meaning';

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const within = (minutes: number | undefined): string =>
  minutes === undefined ? '' : `, within ${durationOf(minutes * 60)}`;

const MODES: Readonly<Record<string, string>> = {
  CHANGE_SET_REPLACE: 'makes a change set of',
  CHANGE_SET_EXECUTE: 'executes it on',
};

const does = (action: PipelineAction): string => {
  switch (action.kind) {
    case 'source':
      return `takes \`${action.repository}\`, branch \`${action.branch}\``;
    case 'build': {
      const { project, details } = action;
      const runs = details === undefined ? '' : ` (\`${details.buildspec}\`${within(details.minutes)})`;
      return `runs \`${project}\`${runs}`;
    }
    case 'stack':
      return `${MODES[action.mode] ?? `does ${action.mode} with`} \`${action.stack}\``;
    case 'approval':
      return `waits for a person${within(action.minutes)}`;
    case 'other':
      return `is done by ${action.provider}`;
  }
};

const stageLines = ({ name, actions, onFailure }: PipelineStage, index: number): readonly string[] => {
  const failure = onFailure === 'ROLLBACK' ? ', taken back when it fails' : '';
  const [only, ...others] = actions;
  if (only !== undefined && others.length === 0)
    return [`${index + 1}. **${name}**${failure}: \`${only.name}\` ${does(only)}.`];
  return [
    `${index + 1}. **${name}**${failure}, one after the other:`,
    ...actions.map((action) => `   - \`${action.name}\` ${does(action)}`),
  ];
};

const startLines = (starts: PipelineStart | undefined): readonly string[] => {
  if (starts === undefined) return ['A person starts it.'];
  const except = starts.except.length === 0 ? '' : `, but not ${quoted(starts.except)}`;
  return [`A push to ${quoted(starts.branches)} starts it that changes ${quoted(starts.paths)}${except}.`];
};

const linesOf = ({ starts, stages }: Pipeline): readonly string[] => [
  ...startLines(starts),
  '',
  ...stages.flatMap(stageLines),
];

/** `<stages:id>`: what starts a pipeline, and what it does, stage by stage. */
export const pipelineWords = ({ environment, assembly }: PlatformFacts): readonly Word[] =>
  readPipelines(assembly.resources).map((pipeline): Word => [
    `stages:${idOf(environment.name, pipeline.name)}`,
    { kind: 'lines', lines: linesOf(pipeline) },
  ]);

import type { Alarm, Answer, Reason, Stack, StackResource } from '@hexastyle/live';
import type { AssemblyFacts, LiveFacts, LiveResource, ResourceFact, Unread } from '../facts';
import { liveAlarm } from './live-alarm';

/** What the account answered; the resources are of stacks that stand, by the name of the stack. */
export interface LiveAnswers {
  readonly stacks: Answer<readonly Stack[]>;
  readonly resources: ReadonlyMap<string, Answer<readonly StackResource[]>>;
  readonly alarms: Answer<readonly Alarm[]>;
  /** Names of alarms begin with it; others were not asked for. */
  readonly alarmPrefix: string;
  /** The words of a reason. */
  readonly wordsOf: (reason: Reason) => string;
}

const ALARM = 'AWS::CloudWatch::Alarm';

/** Of a stack that was rolled back, or that is being changed, nobody knows what it has. */
const STANDING = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE']);

const valueOf = <Value>(answer: Answer<Value> | undefined): Value | undefined =>
  answer === undefined || answer.kind === 'unknown' ? undefined : answer.value;

const reasonsOf = (answer: Answer<unknown>, words: LiveAnswers['wordsOf']): readonly string[] =>
  answer.kind === 'read' ? [] : [...new Set(answer.reasons.map(words))];

/** Whether a stack proves anything, or why it does not. */
export const standing = ({ name, status, drift }: Stack): string | undefined => {
  if (!STANDING.has(status)) return `stack ${name} is ${status}`;
  return drift === 'DRIFTED' ? `stack ${name} has drifted, as CloudFormation found` : undefined;
};

/** Only a list that was read to its end tells that an alarm is not there. */
const alarmProperties = (
  { alarms, alarmPrefix }: LiveAnswers,
  { physicalId }: StackResource,
  region: string,
): Partial<LiveResource> => {
  const alarm = valueOf(alarms)?.find((each) => each.region === region && each.name === physicalId);
  if (alarm !== undefined) return { arn: alarm.arn, properties: liveAlarm(alarm) };
  return alarms.kind === 'read' && physicalId.startsWith(alarmPrefix) ? { gone: true } : {};
};

const resourceOf = (fact: ResourceFact, stack: Stack, made: StackResource): LiveResource => ({
  arn: made.physicalId.startsWith('arn:') ? made.physicalId : stack.arn,
  region: fact.region,
  stack: fact.stack,
  logicalId: fact.logicalId,
  physicalId: made.physicalId,
  properties: {},
});

const resourcesOf = (assembly: AssemblyFacts, answers: LiveAnswers): readonly LiveResource[] =>
  assembly.resources.flatMap((fact) => {
    const { stacks, resources } = answers;
    const stack = (valueOf(stacks) ?? []).find(({ name, region }) => name === fact.stack && region === fact.region);
    const made = (valueOf(resources.get(fact.stack)) ?? []).find(
      ({ logicalId, type, status }) => logicalId === fact.logicalId && type === fact.type && STANDING.has(status),
    );
    if (stack === undefined || made === undefined) return [];
    const of = fact.type === ALARM ? alarmProperties(answers, made, fact.region) : {};
    return [{ ...resourceOf(fact, stack, made), ...of }];
  });

const absentReason = (reason: Reason, words: LiveAnswers['wordsOf']): Unread =>
  reason.kind === 'stack-not-deployed' ? { stack: reason.stack, reason: words(reason) } : { reason: words(reason) };

const unreadOf = ({ stacks, resources, alarms, wordsOf }: LiveAnswers): readonly Unread[] => [
  ...(stacks.kind === 'read' ? [] : stacks.reasons.map((reason) => absentReason(reason, wordsOf))),
  ...(valueOf(stacks) ?? []).flatMap((stack) => {
    const reason = standing(stack);
    return reason === undefined ? [] : [{ stack: stack.name, reason }];
  }),
  ...[...resources].flatMap(([stack, answer]) => reasonsOf(answer, wordsOf).map((reason) => ({ stack, reason }))),
  ...reasonsOf(alarms, wordsOf).map((reason) => ({ type: ALARM, reason })),
];

/** What of an assembly runs, and what of it nobody could see. */
export const liveFacts = (assembly: AssemblyFacts, answers: LiveAnswers, observedAt: string): LiveFacts => ({
  observedAt,
  resources: resourcesOf(assembly, answers),
  unread: unreadOf(answers),
});

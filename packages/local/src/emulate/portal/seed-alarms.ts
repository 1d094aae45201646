import { Problem } from '../../problem';
import { messageIn } from '../cloudformation';
import { query, type Emulator } from '../emulator';
import type { DeclaredAlarm } from './declared-alarms';

type Parameters = Readonly<Record<string, string>>;

/** One that somebody made by hand: no template declares it, and it names no runbook. */
export const BY_HAND = 'by-hand';

const ask = async (emulator: Emulator, region: string, [action, parameters]: [string, Parameters]): Promise<void> => {
  const answer = await emulator(query({ region, service: 'monitoring', version: '2010-08-01' }, action, parameters));
  if (!answer.ok) throw new Problem(`${action}: ${messageIn(answer)}.`, 'See .hexastyle/logs/moto.log.');
};

const put = (alarm: DeclaredAlarm): Parameters => ({
  AlarmName: alarm.name,
  AlarmDescription: alarm.description,
  Namespace: alarm.namespace,
  MetricName: alarm.metric,
  Statistic: 'Sum',
  Period: '300',
  EvaluationPeriods: `${alarm.evaluationPeriods}`,
  Threshold: `${alarm.threshold}`,
  ComparisonOperator: alarm.comparison,
});

const VALUES = 24;
const FIVE_MINUTES = 300_000;

/** The last two hours, one value in five minutes, rising over the threshold at their end. */
const measured = ({ namespace, metric, threshold }: DeclaredAlarm, now: Date): Parameters => ({
  Namespace: namespace,
  ...Object.fromEntries(
    Array.from({ length: VALUES }, (_, index) => index).flatMap((index) => {
      const member = `MetricData.member.${index + 1}`;
      const at = new Date(now.getTime() - (VALUES - index) * FIVE_MINUTES).toISOString();
      return [
        [`${member}.MetricName`, metric],
        [`${member}.Timestamp`, at],
        [`${member}.Value`, `${threshold * (0.4 + index / VALUES)}`],
      ] as const;
    }),
  ),
});

/** What CloudWatch is told: which alarms there are, which of them fires, and why. */
export interface SeededAlarms {
  /** With which the names of the environment's alarms begin. */
  readonly prefix: string;
  readonly alarms: readonly DeclaredAlarm[];
  readonly firing: DeclaredAlarm;
  readonly reason: string;
}

/** Makes alarms, all of them silent but one, whose metric has values of the last two hours. */
export const seedAlarms = async (
  emulator: Emulator,
  { prefix, alarms, firing, reason }: SeededAlarms,
): Promise<void> => {
  const byHand = { ...firing, name: `${prefix}${BY_HAND}`, description: 'Made by hand' };
  for (const alarm of [...alarms, byHand]) {
    await ask(emulator, alarm.region, ['PutMetricAlarm', put(alarm)]);
    const fires = alarm.name === firing.name;
    const state = { StateValue: fires ? 'ALARM' : 'OK', StateReason: fires ? reason : 'Threshold not crossed' };
    await ask(emulator, alarm.region, ['SetAlarmState', { AlarmName: alarm.name, ...state }]);
  }
  await ask(emulator, firing.region, ['PutMetricData', measured(firing, new Date())]);
};

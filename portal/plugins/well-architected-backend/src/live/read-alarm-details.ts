import type { Account, Alarm, Reason } from '@hexastyle/live';
import { readAlarmHistory, readMetric } from '@hexastyle/live';
import type { AlarmDetail } from '@hexastyle/plugin-well-architected-common';
import type { Known } from './live-store';
import { withinLimit } from './within-limit';
import { reasonsOf } from './words-of';

/** An environment has some twenty; the rest of a flood is in the console of AWS. */
export const MOST_DETAILS = 200;

/** Details that are younger are not paid for again. */
export const DETAILS_LAST_SECONDS = 60;

/** Why there are no credentials, asked after each attempt. */
type Failure = () => Reason | undefined;

async function detailOf(account: Account, alarm: Alarm, failure: Failure): Promise<Known<AlarmDetail>> {
  const [series, changes] = await Promise.all([
    readMetric.read(account, { alarm }),
    readAlarmHistory.read(account, { name: alarm.name, region: alarm.region }),
  ]);
  return withinLimit({
    at: account.now().toISOString(),
    value: {
      alarm,
      series: series.kind === 'unknown' ? [] : series.value,
      changes: changes.kind === 'unknown' ? [] : changes.value,
    },
    reasons: [series, changes].flatMap((answer) =>
      reasonsOf(answer, { account: account.environment.account, failure: failure() }),
    ),
  });
}

/** The metric and the changes of each alarm; the account's own limit says how many are asked for at a time. */
export async function readAlarmDetails(
  account: Account,
  alarms: readonly Alarm[],
  failure: Failure,
): Promise<readonly Known<AlarmDetail>[]> {
  return Promise.all(alarms.slice(0, MOST_DETAILS).map(async (alarm) => detailOf(account, alarm, failure)));
}

import { NotFoundError } from '@backstage/errors';
import type { AlarmDetailResponse } from '@hexastyle/plugin-well-architected-common';
import type { LiveStore } from './live-store';
import { MOST_DETAILS } from './read-alarm-details';

interface AlarmReference {
  readonly name: string;
  readonly region: string;
  readonly alarm: string;
}

/** What is known of one alarm. Throws `NotFoundError` when the environment's list, which was read, does not have it. */
export async function alarmOf(store: LiveStore, { name, region, alarm }: AlarmReference): Promise<AlarmDetailResponse> {
  // PostgreSQL has no text with this character, and AWS has no alarm.
  if (`${region}${alarm}`.includes('\0')) {
    throw noAlarm({ name, region, alarm });
  }
  const known = await store.findAlarm(name, region, alarm);
  if (known !== undefined) {
    return { state: 'read', ...known };
  }
  const alarms = await store.find(name, 'alarms');
  if (alarms.state !== 'read') {
    return { state: 'waiting' };
  }
  const place = alarms.value.findIndex((each) => each.name === alarm && each.region === region);
  if (place === -1) {
    throw noAlarm({ name, region, alarm });
  }
  return place < MOST_DETAILS ? { state: 'waiting' } : { state: 'unknown', at: alarms.at, reasons: [beyond(place)] };
}

function noAlarm({ name, region, alarm }: AlarmReference): NotFoundError {
  return new NotFoundError(`There is no alarm "${alarm}" of ${name} in ${region}. Look at the list of its alarms.`);
}

function beyond(place: number) {
  return {
    what: `it is alarm ${place + 1} of the account, and only the first ${MOST_DETAILS} are read in detail`,
    wayOut: 'see its metric and its changes in the console of AWS',
  };
}

import type { AlarmDetail } from '@hexastyle/plugin-well-architected-common';
import { bytesOf } from './bytes-of';
import type { Known } from './live-store';

/** A day of a metric by the minute has some 100 kB. */
const LARGEST = 512 * 1024;

/** A detail without its figures when it is too large to be kept, which it then says. */
export function withinLimit(detail: Known<AlarmDetail>): Known<AlarmDetail> {
  const bytes = bytesOf(detail.value);
  if (bytes <= LARGEST) {
    return detail;
  }
  const what = `the figures of the metric are too large: ${Math.ceil(bytes / 1024)} kB`;
  const wayOut = `see them in the console of AWS: up to ${LARGEST / 1024} kB an alarm are kept`;
  return {
    ...detail,
    value: { ...detail.value, series: [] },
    reasons: [...detail.reasons, { what, wayOut }],
  };
}

import type { CostDay } from '@hexastyle/plugin-well-architected-common';

/** First and last day, YYYY-MM-DD, of each run of days that AWS may still change. */
export function estimatedRuns(days: readonly CostDay[]): readonly { readonly from: string; readonly to: string }[] {
  return days.flatMap(({ date, estimated }, index) => {
    if (!estimated || days[index - 1]?.estimated === true) {
      return [];
    }
    const final = days.findIndex((day, later) => later > index && !day.estimated);
    return [{ from: date, to: days.at(final === -1 ? -1 : final - 1)?.date ?? date }];
  });
}

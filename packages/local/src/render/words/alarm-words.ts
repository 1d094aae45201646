import type { PlatformFacts } from '../assembly/platform-facts';
import { familyOf } from '../assembly/alarm';
import { alarmPeriod } from '../assembly/alarm-condition';
import { numberAt } from '../assembly/property-at';
import { text, type Word } from './meaning';

/** `<threshold:id>`, `<period:id>` and `<condition:id>` of every alarm. */
export const alarmWords = ({ alarms }: PlatformFacts): readonly Word[] =>
  alarms.flatMap(({ id, condition, resource }): readonly Word[] => {
    const threshold = numberAt(resource, 'Threshold');
    return [
      [`condition:${id}`, text(condition)],
      ...(threshold === undefined
        ? []
        : ([
            [`threshold:${id}`, text(threshold)],
            [`period:${id}`, text(alarmPeriod(resource))],
          ] as const)),
    ];
  });

/** `<alarms>`: the alarms of a family, as a table. */
export const familyWords = ({ alarms }: PlatformFacts, family: string): readonly Word[] => {
  const rows = alarms
    .filter((alarm) => familyOf(alarm) === family)
    .map(({ name, condition, silence }) => `| \`${name}\` | ${condition} | ${silence} |`);
  const lines = ['| alarm | when | no data |', '| --- | --- | --- |', ...rows];
  return rows.length === 0 ? [] : [['alarms', { kind: 'lines', lines }]];
};

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

const table = (rows: readonly string[]): readonly string[] => [
  '| alarm | says | when | no data |',
  '| --- | --- | --- | --- |',
  ...rows,
];

/** `<alarms>`: the alarms of a family, as a table. Some families have alarms in some environments only. */
export const familyWords = ({ environment, alarms }: PlatformFacts, family: string): readonly Word[] => {
  const rows = alarms
    .filter((alarm) => familyOf(alarm) === family)
    .map(({ name, says, condition, silence }) => `| \`${name}\` | ${says} | ${condition} | ${silence} |`);
  const lines = rows.length === 0 ? [`No alarm of ${environment.name} leads here.`] : table(rows);
  return [['alarms', { kind: 'lines', lines }]];
};

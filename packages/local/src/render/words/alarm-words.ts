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

/** What somebody has to know before the first command whom an alarm of a promoted region brought here. */
const alsoThere = ({ environment: { drRegion }, waiting }: PlatformFacts, family: string): readonly string[] =>
  waiting.some((alarm) => familyOf(alarm) === family)
    ? [
        '',
        `When an alarm of the promoted region \`${drRegion}\` brought you here, begin with \`export AWS_REGION=${drRegion}\`: names are`,
        'the same there. [Who is alarmed](disaster-recovery.md#who-is-alarmed) says what else is different.',
      ]
    : [];

/** `<alarms>`: the alarms of a family, as a table. Some families have alarms in some environments only. */
export const familyWords = (platform: PlatformFacts, family: string): readonly Word[] => {
  const { environment, alarms } = platform;
  const rows = alarms
    .filter((alarm) => familyOf(alarm) === family)
    .map(({ name, says, condition, silence }) => `| \`${name}\` | ${says} | ${condition} | ${silence} |`);
  const lines = rows.length === 0 ? [`No alarm of ${environment.name} leads here.`] : table(rows);
  return [['alarms', { kind: 'lines', lines: [...lines, ...alsoThere(platform, family)] }]];
};

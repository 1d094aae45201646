import { hoursBetweenRuns } from '@hexastyle/evidence';
import { idOf } from '../assembly/id-of';
import type { PlatformFacts } from '../assembly/platform-facts';
import { listAt, numberAt, textAt, valueAt } from '../assembly/property-at';
import { text, type Word } from './meaning';

const kebab = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

/** What one rule of a backup plan says, below its name. */
const ruleWords = (environment: string, rule: unknown): readonly Word[] => {
  const name = valueAt(rule, 'RuleName');
  if (typeof name !== 'string') return [];
  const id = kebab(idOf(environment, name));
  const days = valueAt(rule, 'Lifecycle.DeleteAfterDays');
  const schedule = valueAt(rule, 'ScheduleExpression');
  const hours = typeof schedule === 'string' ? hoursBetweenRuns(schedule) : undefined;
  return [
    ...(typeof days === 'number' ? [[`backup-retention:${id}`, text(days)] as const] : []),
    ...(hours === undefined ? [] : [[`backup-hours:${id}`, text(hours)] as const]),
  ];
};

/**
 * Days for which things are kept: `<retention:api/function>` of a log group, `<backup-retention:hourly>` of a backup rule,
 * and the hours between two of its backups, `<backup-hours:hourly>`.
 */
export const retentionWords = ({ environment, assembly }: PlatformFacts): readonly Word[] =>
  assembly.resources.flatMap((resource): readonly Word[] => {
    if (resource.type === 'AWS::Logs::LogGroup') {
      const name = textAt(resource, 'LogGroupName');
      const days = numberAt(resource, 'RetentionInDays');
      return name === undefined || days === undefined
        ? []
        : [[`retention:${idOf(environment.name, name)}`, text(days)]];
    }
    if (resource.type !== 'AWS::Backup::BackupPlan') return [];
    return listAt(resource.properties, 'BackupPlan.BackupPlanRule').flatMap((rule) =>
      ruleWords(environment.name, rule),
    );
  });

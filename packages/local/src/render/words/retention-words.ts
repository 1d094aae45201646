import { idOf } from '../assembly/id-of';
import type { PlatformFacts } from '../assembly/platform-facts';
import { listAt, numberAt, textAt, valueAt } from '../assembly/property-at';
import { text, type Word } from './meaning';

const kebab = (name: string): string =>
  name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

/** Days for which things are kept: `<retention:api/function>` of a log group, `<backup-retention:hourly>` of a backup rule. */
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
    return listAt(resource.properties, 'BackupPlan.BackupPlanRule').flatMap((rule): readonly Word[] => {
      const name = valueAt(rule, 'RuleName');
      const days = valueAt(rule, 'Lifecycle.DeleteAfterDays');
      return typeof name === 'string' && typeof days === 'number'
        ? [[`backup-retention:${kebab(idOf(environment.name, name))}`, text(days)]]
        : [];
    });
  });

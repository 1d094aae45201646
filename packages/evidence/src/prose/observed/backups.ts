import { BACKUP_RULES } from '../../claims/vocabulary/backup-plans';
import { hoursBetweenRuns } from '../../claims/vocabulary/schedule';
import type { AssemblyFacts } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import { isList, isObject, isUnresolved, type TemplateValue } from '../../facts/value';
import { valueShown } from '../../render/markdown/tables/shown';
import { agrees, differs, unknown, type Reader } from '../said';
import { assemblyReader } from './pattern-reader';

const HOURS: Readonly<Record<string, number>> = { hourly: 1, daily: 24 };

const rulesOf = (assembly: AssemblyFacts): readonly TemplateValue[] =>
  resourcesOfType(assembly, 'AWS::Backup::BackupPlan').flatMap((plan) => {
    const rules = property(plan, BACKUP_RULES);
    return rules.kind === 'found' && isList(rules.value) ? rules.value : [];
  });

/** Days that backups of every `hours` are kept, of each rule that takes them so. */
const daysKept = (assembly: AssemblyFacts, hours: number): readonly TemplateValue[] =>
  rulesOf(assembly).flatMap((rule) => {
    if (!isObject(rule)) return [];
    const { ScheduleExpression: schedule, Lifecycle: lifecycle } = rule;
    if (typeof schedule !== 'string' || hoursBetweenRuns(schedule) !== hours) return [];
    return [lifecycle !== undefined && isObject(lifecycle) ? lifecycle['DeleteAfterDays'] : undefined];
  });

/** How often backups are taken and how long they are kept: `hourly backups (7-day retention)`. */
export const BACKUP_READERS: readonly Reader[] = [
  assemblyReader(
    /\b(?<often>hourly|daily) backups?\b[^.;,\d]{0,20}(?<days>\d+)[\s-]*days?(?: retention)?/gi,
    ({ often = '', days }, assembly) => {
      const kept = daysKept(assembly, HOURS[often.toLowerCase()] ?? Number.NaN);
      const other = kept.map((each) => (each === undefined ? 'without end' : valueShown(assembly, each)));
      if (kept.length === 0) return differs(`no rule of a backup plan is ${often}`);
      if (kept.includes(Number(days))) return agrees(`${often} backups are kept ${days} days`);
      return kept.some(isUnresolved)
        ? unknown(`how long ${often} backups are kept is known at deployment only`)
        : differs(`${often} backups are kept ${other.join(' and ')} days`);
    },
  ),
];

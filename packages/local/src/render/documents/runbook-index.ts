import { basename } from 'node:path/posix';
import { familyOf, type Alarm } from '../assembly/alarm';
import type { PlatformFacts } from '../assembly/platform-facts';
import { RENDERED_MARK } from './fill-document';

interface Row {
  readonly alarm: Alarm;
  readonly environment: string;
}

/** What readers compare: an alarm that differs between environments has a line for each. */
const keyOf = ({ alarm }: Row): string => [alarm.id, familyOf(alarm), alarm.condition].join('|');

const line = (rows: readonly Row[]): readonly string[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const family = familyOf(first.alarm) ?? 'none';
  const links = rows.map(({ environment }) => `[${environment}](${environment}/${family}.md#symptom)`);
  return [`| ${[`\`${first.alarm.id}\``, first.alarm.condition, family, links.join(', ')].join(' | ')} |`];
};

/** `docs/runbooks/index.md`: which alarm is answered by which runbook, and the procedures beside them. */
export const runbookIndex = (platforms: readonly PlatformFacts[], sources: readonly string[]): string => {
  const rows = platforms.flatMap(({ environment, alarms }) =>
    alarms.map((alarm): Row => ({ alarm, environment: environment.name })),
  );
  const families = new Set(rows.map(({ alarm }) => familyOf(alarm)));
  const procedures = sources.map((path) => basename(path, '.md')).filter((name) => !families.has(name));
  const groups = Map.groupBy(rows, keyOf);
  return [
    `${RENDERED_MARK}the assemblies: change packages/infra, and run npx projen. -->`,
    '',
    '# Runbooks',
    '',
    'Every alarm names its runbook, for its environment. Names follow the pattern `hexastyle-<environment>-<alarm>`.',
    '',
    '| alarm | when | runbook | environments |',
    '| --- | --- | --- | --- |',
    ...[...groups.keys()].sort().flatMap((key) => line(groups.get(key) ?? [])),
    '',
    '## Procedures',
    '',
    ...procedures.map(
      (name) =>
        `- ${name}: ${platforms.map(({ environment }) => `[${environment.name}](${environment.name}/${name}.md)`).join(', ')}`,
    ),
    '',
  ].join('\n');
};

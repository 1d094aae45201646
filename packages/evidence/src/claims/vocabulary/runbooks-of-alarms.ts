import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';

const RUNBOOK = /Runbook: (?<path>[^\s#]+\.md)#(?<anchor>\S+)/;

/** A section of a runbook, as an alarm names it. */
export interface NamedRunbook {
  readonly path: string;
  readonly anchor: string;
}

const TYPES = ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'];

/** Every alarm, those too that wait for the promotion of a region: they go off when nobody has time to write a runbook. */
export const alarmsOf = (assembly: AssemblyFacts): readonly ResourceFact[] => [
  ...resourcesOfType(assembly, ...TYPES),
  ...assembly.resting.filter(({ type }) => TYPES.includes(type)),
];

/** The runbook that a description ends with: `Runbook: docs/runbooks/staging/backups.md#symptom`. */
export const runbookIn = (description: string): NamedRunbook | undefined => {
  const { path, anchor } = RUNBOOK.exec(description)?.groups ?? {};
  return path === undefined || anchor === undefined ? undefined : { path, anchor };
};

/** The runbook that an alarm names; undefined also where its description is not known. */
export const runbookOf = (alarm: ResourceFact): NamedRunbook | undefined => {
  const found = property(alarm, 'AlarmDescription');
  return found.kind === 'found' && typeof found.value === 'string' ? runbookIn(found.value) : undefined;
};

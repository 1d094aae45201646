import type { Fault } from '@hexastyle/environment';
import type { Alarm } from '../../render/assembly/alarm';
import type { PlatformFacts } from '../../render/assembly/platform-facts';
import { deadEnd } from './dead-links';
import type { Repository } from './repository-at';

const faultOf = (
  alarm: Alarm,
  environment: string,
  repository: Repository,
): Pick<Fault, 'problem' | 'fix'> | undefined => {
  if (alarm.runbook === undefined)
    return {
      problem: `the alarm ${alarm.name} names no runbook`,
      fix: `end its description with "Runbook: docs/runbooks/${environment}/<family>.md#symptom"`,
    };
  const [path = '', anchor] = alarm.runbook.split('#');
  const dead = deadEnd(repository, path, anchor);
  if (dead !== undefined)
    return {
      problem: `the runbook of the alarm ${alarm.name}: ${dead.problem}`,
      fix: `${dead.fix}; runbooks are written in docs/runbooks and rendered by npx projen`,
    };
  return undefined;
};

/** Alarms, those of a promotion too, without a runbook, and those whose runbook, or its section, is not there. */
export const alarmFaults = (
  { environment, alarms, waiting }: PlatformFacts,
  repository: Repository,
): readonly Fault[] =>
  [...alarms, ...waiting].flatMap((alarm) => {
    const fault = faultOf(alarm, environment.name, repository);
    const { file, line } = alarm.resource.source ?? { file: alarm.resource.stack, line: 0 };
    return fault === undefined ? [] : [{ file, line, ...fault }];
  });

import type { Facts, ResourceFact } from '../../facts/facts';
import { isAbsent } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withAssembly } from '../vocabulary/require-facts';
import { alarmsOf, runbookIn } from '../vocabulary/runbooks-of-alarms';

/** Whether the document has the names of another environment in its commands; without a descriptor nobody can tell. */
const isOfAnother = (path: string, { environment }: Facts): boolean =>
  !isAbsent(environment) && !path.split('/').includes(environment.name);

const sectionCheck = (alarm: ResourceFact, description: string, facts: Facts): Check => {
  const { repository } = facts;
  const evidence = evidenceOf(alarm, 'AlarmDescription', 'Runbook: <file>.md#<anchor>');
  const named = runbookIn(description);
  if (named === undefined) return fails(`the description of ${nameOf(alarm)} names no runbook`, evidence);
  if (isOfAnother(named.path, facts))
    return fails(`the runbook of ${nameOf(alarm)} has not the names of this environment`, evidence);
  if (isAbsent(repository)) return cannotTell(repository.absent, evidence);
  return allOf(holds(evidence), expectDocument(repository, named.path, named.anchor));
};

const check = (alarm: ResourceFact, facts: Facts): Check => {
  const found = property(alarm, 'AlarmDescription');
  const evidence = evidenceOf(alarm, 'AlarmDescription', 'Runbook: <file>.md#<anchor>');
  if (found.kind === 'unresolved') return cannotTell(`AlarmDescription of ${nameOf(alarm)} ${found.reason}`, evidence);
  if (found.kind === 'absent' || typeof found.value !== 'string')
    return fails(`${nameOf(alarm)} has no description`, evidence);
  return sectionCheck(alarm, found.value, facts);
};

export const alarmsNameRunbooks: Claim = {
  id: 'alarms-name-runbooks',
  pillar: 'operational-excellence',
  section: 'Runbooks and Documentation',
  principles: ['Anticipate failure', 'Refine operations procedures frequently'],
  statement:
    'Every alarm names the section of the runbook that answers it, in the names of its environment, and that section exists.',
  bestPractices: ['OPS07-BP03', 'OPS10-BP02'],
  fix: 'End the description of the alarm with `Runbook: docs/runbooks/<environment>/<family>.md#<anchor>` and write that section.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        alarmsOf(assembly).map((alarm) => check(alarm, facts)),
        {
          met: 'Every alarm names a runbook section that exists.',
          none: notMet('The assembly has no alarm.'),
        },
      ),
    ),
};

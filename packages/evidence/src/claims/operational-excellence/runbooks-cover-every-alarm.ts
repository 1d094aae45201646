import type { RepositoryFacts, ResourceFact } from '../../facts/facts';
import { onceForFile } from '../../facts/once-for-file';
import { evidenceOf, nameOf, property } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withRepository } from '../vocabulary/require-facts';
import { alarmsOf, runbookOf } from '../vocabulary/runbooks-of-alarms';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** What stands by itself in a runbook: `api-latency` does not cover `api-latency-p99`. */
const namesIn = onceForFile((text): ReadonlySet<string> => new Set(text.split(/[^\w-]+/)));

const check = (repository: RepositoryFacts, alarm: ResourceFact, environment: string): Check => {
  const name = property(alarm, 'AlarmName');
  const evidence = evidenceOf(alarm, 'AlarmName');
  const unclear = [name, property(alarm, 'AlarmDescription')].find(({ kind }) => kind === 'unresolved');
  if (unclear !== undefined) return cannotTell(`name or description of ${nameOf(alarm)} is unresolved`, evidence);
  const runbook = runbookOf(alarm);
  if (runbook === undefined) return fails(`${nameOf(alarm)} names no runbook`, evidenceOf(alarm, 'AlarmDescription'));
  const { path, anchor } = runbook;
  const isCovered =
    name.kind === 'found' && typeof name.value === 'string' && namesIn(repository, path)?.has(name.value) === true;
  return allOf(
    path.startsWith(`docs/runbooks/${environment}/`)
      ? holds(evidence)
      : fails(`${path} is not rendered for ${environment}`, evidenceOf(alarm, 'AlarmDescription')),
    expectDocument(repository, path, anchor),
    isCovered
      ? holds({ kind: 'document', path })
      : fails(`${path} does not speak of ${evidence.actual ?? nameOf(alarm)}`, { kind: 'document', path }),
  );
};

export const runbooksCoverEveryAlarm: Claim = {
  id: 'runbooks-cover-every-alarm',
  pillar: 'operational-excellence',
  section: 'Runbooks and Documentation',
  principles: ['Anticipate failure', 'Perform operations as code'],
  statement: 'The rendered runbook that an alarm leads to speaks of that alarm, by the name it has in the account.',
  bestPractices: ['OPS08-BP04', 'OPS10-BP02'],
  fix: 'Name the alarm in the source of its runbook as `<alarm:id>`, and run `npx projen`.',
  mendedByRemoval: 'It speaks of every alarm: one that is gone needs no runbook.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name }) =>
      withRepository(facts, (repository) =>
        conclude(
          alarmsOf(assembly).map((alarm) => check(repository, alarm, name)),
          { met: 'Every alarm is spoken of where it leads to.', none: notMet('The assembly has no alarm.') },
        ),
      ),
    ),
};

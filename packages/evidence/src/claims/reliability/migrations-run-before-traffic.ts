import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { attribute, evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const RUN = 'AWS::CloudFormation::CustomResource';

const namesOf = (dependsOn: TemplateValue): readonly TemplateValue[] => (isList(dependsOn) ? dependsOn : [dependsOn]);

/** The run that CloudFormation waits for before it touches the alias. */
const runBefore = (assembly: AssemblyFacts, alias: ResourceFact): ResourceFact | undefined => {
  const found = attribute(alias, 'DependsOn');
  const names = found.kind === 'found' ? namesOf(found.value) : [];
  return resourcesOfType(assembly, RUN).find(
    ({ stack, logicalId }) => stack === alias.stack && names.includes(logicalId),
  );
};

/** CloudFormation must still be waiting when the function says at its last moment that it failed. */
const endsInTime = (run: ResourceFact, runner: ResourceFact): Check => {
  const timeout = property(runner, 'Timeout');
  if (timeout.kind === 'unresolved') return cannotTell(`Timeout of ${nameOf(runner)} ${timeout.reason}`);
  const seconds = timeout.kind === 'found' ? Number(timeout.value) : 3;
  return expectProperty(run, {
    property: 'ServiceTimeout',
    expected: `more than ${seconds}`,
    is: (value) => Number(value) > seconds,
  });
};

const check = (assembly: AssemblyFacts, alias: ResourceFact): Check => {
  const evidence = evidenceOf(alias, 'DependsOn', 'a run of the migrations');
  const run = runBefore(assembly, alias);
  if (run === undefined) return fails(`${nameOf(alias)} moves without waiting for migrations`, evidence);
  return allOf(
    holds(evidence),
    expectProperty(run, {
      property: 'Hash',
      expected: 'a hash of the migrations',
      is: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
    }),
    expectRelated(assembly, {
      from: run,
      property: 'ServiceToken',
      type: 'AWS::Lambda::Function',
      then: (runner) => endsInTime(run, runner),
    }),
  );
};

export const migrationsRunBeforeTraffic: Claim = {
  id: 'migrations-run-before-traffic',
  pillar: 'reliability',
  section: 'Change Management',
  principles: ['Manage change in automation'],
  statement:
    'The migrations of the database run as a step of the deployment, and no traffic reaches new code unless they succeeded.',
  bestPractices: ['REL08-BP05'],
  fix: 'Let the alias depend on `Migrations`, as packages/infra/src/api/api-stack.ts does.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Alias').map((alias) => check(assembly, alias)),
        {
          met: 'Every alias waits for the migrations, which run when they change.',
          none: notApplicable('No traffic moves by an alias.'),
        },
      ),
    ),
};

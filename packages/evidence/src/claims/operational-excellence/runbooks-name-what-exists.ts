import type { AssemblyFacts, RepositoryFacts } from '../../facts/facts';
import { nameOf, property, resourcesOfType } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { rawOf } from '../vocabulary/mentions';
import { notMet, withRepository } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/**
 * What options of the AWS CLI name, and the property that has the name. Alarms have a claim of their own. Automations are
 * left out: some are only in environments that have what they act upon, and the text says so.
 */
const NAMED: Readonly<Record<string, readonly [type: string, property: string]>> = {
  '--function-name': ['AWS::Lambda::Function', 'FunctionName'],
  '--log-group-name': ['AWS::Logs::LogGroup', 'LogGroupName'],
  '--backup-vault-name': ['AWS::Backup::BackupVault', 'BackupVaultName'],
  '--db-cluster-identifier': ['AWS::RDS::DBCluster', 'DBClusterIdentifier'],
  '--deployment-group-name': ['AWS::CodeDeploy::DeploymentGroup', 'DeploymentGroupName'],
};

/** What is named as it is; names that the command before found out begin with `$`. */
const COMMAND = /(--[a-z-]+) ([A-Za-z/][\w/.-]+)/g;

/** Whether a text that CloudFormation has yet to join can become the name: begin and end are known more often than the middle. */
const mayBe = (value: TemplateValue, name: string): boolean => {
  const join = isObject(value) ? value['Fn::Join'] : undefined;
  const parts = isList(join) && isList(join[1]) ? join[1] : [];
  const [first, last] = [parts.at(0), parts.at(-1)];
  return !(typeof first === 'string' && !name.startsWith(first)) && !(typeof last === 'string' && !name.endsWith(last));
};

const exists = (assembly: AssemblyFacts, option: string, name: string, path: string): readonly Check[] => {
  const [type, key] = NAMED[option] ?? [];
  if (type === undefined || key === undefined) return [];
  const all = [...resourcesOfType(assembly, type), ...assembly.resting.filter((each) => each.type === type)];
  const evidence = { kind: 'document' as const, path };
  if (all.some((each) => textAt(each, key) === name)) return [holds(evidence)];
  const nameless = all.find((each) => property(each, key).kind === 'unresolved' && mayBe(rawOf(each, key), name));
  return [
    nameless === undefined
      ? fails(`${path} names ${name}, which no ${type} of the assembly is called`, evidence)
      : cannotTell(`whether ${nameOf(nameless)} is the ${name} of ${path} is unresolved`, evidence),
  ];
};

const namesIn = (assembly: AssemblyFacts, repository: RepositoryFacts, path: string): readonly Check[] =>
  [...(repository.read(path) ?? '').matchAll(COMMAND)].flatMap(([, option = '', name = '']) =>
    exists(assembly, option, name, path),
  );

/** One check for each document: a name that is right a hundred times is said once. */
const check = (assembly: AssemblyFacts, repository: RepositoryFacts, path: string): readonly Check[] => {
  const checks = namesIn(assembly, repository, path);
  const wrong = checks.filter(({ kind }) => kind !== 'holds');
  return wrong.length > 0 ? wrong : checks.slice(0, 1);
};

export const runbooksNameWhatExists: Claim = {
  id: 'runbooks-name-what-exists',
  pillar: 'operational-excellence',
  section: 'Runbooks and Documentation',
  principles: ['Anticipate failure', 'Refine operations procedures frequently'],
  statement:
    'Every function, log group, vault, database and deployment group that a command of a runbook names is in the assembly under that name.',
  bestPractices: ['OPS07-BP03', 'OPS07-BP04'],
  fix: 'Correct the name in the source in docs/runbooks, and run `npx projen`.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name }) =>
      withRepository(facts, (repository) =>
        conclude(
          repository.files
            .filter((path) => path.startsWith(`docs/runbooks/${name}/`) && path.endsWith('.md'))
            .flatMap((path) => check(assembly, repository, path)),
          {
            met: 'Every name is one of the assembly.',
            none: notMet(`No command in docs/runbooks/${name} names anything.`),
          },
        ),
      ),
    ),
};

import { listAt, textAt, valueAt } from '../../../assembly/property-at';
import { functionsMeantBy } from '../functions-meant-by';
import type { RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { stackOf } from '../stack-of';
import { relate } from './relate';

const GROUP = ['AWS::CodeDeploy::DeploymentGroup'];

/** A stack to CodeDeploy, CodeDeploy to the functions whose traffic it shifts, and the alarms that take a deployment back. */
export const shifts: RelationReader = (parts) => [
  ...ofType(parts, 'AWS::Lambda::Alias').flatMap((alias) => {
    const policy = valueAt(alias.resource.attributes, 'UpdatePolicy.CodeDeployLambdaAliasUpdate');
    const functions = functionsMeantBy(parts, alias, alias.resource.properties['FunctionName']);
    return partsMeantBy(parts, alias, policy, GROUP).flatMap((group) => [
      ...relate('delivers', stackOf(alias), [group]),
      ...relate('shifts', group, functions, textAt(alias.resource, 'Name')),
    ]);
  }),
  ...ofType(parts, ...GROUP).flatMap((group) =>
    listAt(group.resource.properties, 'AlarmConfiguration.Alarms')
      .flatMap((alarm) => partsMeantBy(parts, group, valueAt(alarm, 'Name'), ['AWS::CloudWatch::Alarm']))
      .flatMap((alarm) => relate('rolls-back', alarm, [group])),
  ),
];

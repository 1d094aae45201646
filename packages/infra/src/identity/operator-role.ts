import { Duration } from 'aws-cdk-lib';
import { AccountPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerRole } from '../layer/layer-role';
import { operatorActions } from './operator-actions';
import type { OperatorActionsProps } from './operator-actions';
import { operatorDenials } from './operator-denials';
import { operatorReads } from './operator-reads';
import { operatorRoleName } from './operator-role-name';

/**
 * What a person takes on to operate the environment: sees how it is doing, starts its automations, and reaches no data.
 * Only principals of the account that carry the tag `hexastyle-operator` with the environment's name may, and only with
 * a second factor. A session lasts as long as a recovery may.
 */
export class OperatorRole extends LayerRole {
  constructor(scope: Construct, id: string, props: OperatorActionsProps) {
    const { environment } = props;
    super(scope, id, {
      roleName: operatorRoleName(environment),
      description: `People who operate ${environment.name}`,
      assumedBy: new AccountPrincipal(environment.account).withConditions({
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        StringEquals: { 'aws:PrincipalTag/hexastyle-operator': environment.name },
      }),
      maxSessionDuration: Duration.hours(4),
      statements: [...operatorReads(environment), ...operatorActions(props), operatorDenials()],
    });
  }
}

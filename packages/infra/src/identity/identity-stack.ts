import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import { LayerStack } from '../layer/layer-stack';
import { AutomationDocument, automationName } from './automation/automation-document';
import { AutomationRole } from './automation/automation-role';
import { automationsOf } from './automation/automations';
import { Boundary } from './boundary';
import { OperatorRole } from './operator-role';

/** Identity layer: the ceiling of all roles, and what people who operate the environment may do. Deployed first. */
export class IdentityStack extends LayerStack {
  constructor(app: App, environment: Environment) {
    super(app, { environment, layer: 'identity' });
    const boundary = new Boundary(this, 'Boundary', environment);
    const automationRole = new AutomationRole(this, 'AutomationRole', environment);
    const automations = automationsOf(environment);
    for (const automation of automations)
      new AutomationDocument(this, automation.id, { environment, role: automationRole, automation });
    const operator = new OperatorRole(this, 'Operator', {
      environment,
      automations: automations.map(({ id }) => automationName(environment, id)),
      automationRole,
    });
    // Roles name their boundary by ARN, which tells CloudFormation nothing of the order.
    for (const role of [automationRole, operator]) role.node.addDependency(boundary);
  }
}

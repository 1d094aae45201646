import type { Environment } from '@hexastyle/environment';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { CfnDocument } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { Automation } from './automation';

export interface AutomationDocumentProps {
  readonly environment: Environment;
  readonly role: IRole;
  readonly automation: Automation;
}

export const automationName = (environment: Environment, id: string): string => `hexastyle-${environment.name}-${id}`;

/** One automation under its fixed name. A change makes a new version, which is the one that runs from then on. */
export class AutomationDocument extends CfnDocument {
  constructor(scope: Construct, id: string, props: AutomationDocumentProps) {
    const { content } = props.automation;
    super(scope, id, {
      name: automationName(props.environment, props.automation.id),
      documentType: 'Automation',
      documentFormat: 'JSON',
      updateMethod: 'NewVersion',
      content: {
        schemaVersion: '0.3',
        description: content.description,
        assumeRole: props.role.roleArn,
        ...(Object.keys(content.parameters).length > 0 && { parameters: content.parameters }),
        mainSteps: content.mainSteps,
        ...(content.outputs.length > 0 && { outputs: content.outputs }),
      },
    });
  }
}

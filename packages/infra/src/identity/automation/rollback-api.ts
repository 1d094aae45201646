import type { Environment } from '@hexastyle/environment';
import type { Automation } from './automation';
import { automationTargets } from './targets';

/** Sends all calls of the API to an earlier version of its function, at once, and ends a canary that is under way. */
export const rollbackApi = (environment: Environment): Automation => {
  const { functionName, aliasName } = automationTargets(environment);
  const alias = { Service: 'lambda', FunctionName: functionName, Name: aliasName };
  return {
    id: 'rollback-api',
    content: {
      description: `Points the alias ${aliasName} of ${functionName} at an earlier version.`,
      parameters: {
        Version: {
          type: 'String',
          description: 'Number of the published version that served well.',
          allowedPattern: '^[1-9][0-9]*$',
        },
      },
      mainSteps: [
        {
          name: 'ReadAlias',
          action: 'aws:executeAwsApi',
          inputs: { ...alias, Api: 'GetAlias' },
          outputs: [{ Name: 'VersionBefore', Selector: '$.FunctionVersion', Type: 'String' }],
        },
        {
          name: 'MoveAlias',
          action: 'aws:executeAwsApi',
          inputs: {
            ...alias,
            Api: 'UpdateAlias',
            FunctionVersion: '{{ Version }}',
            RoutingConfig: { AdditionalVersionWeights: {} },
          },
        },
        {
          name: 'VerifyAlias',
          action: 'aws:assertAwsResourceProperty',
          inputs: {
            ...alias,
            Api: 'GetAlias',
            PropertySelector: '$.FunctionVersion',
            DesiredValues: ['{{ Version }}'],
          },
        },
      ],
      outputs: ['ReadAlias.VersionBefore'],
    },
  };
};

import type { Environment } from '@hexastyle/environment';
import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { originParameterName } from '../edge/origin-parameter';

/** To read where the edge is, as long as that is not known beforehand. */
export const originPermissions = (stack: Stack, environment: Environment): readonly PolicyStatement[] => {
  if (environment.domain !== undefined) return [];
  const resourceName = originParameterName(environment).slice(1);
  return [
    new PolicyStatement({
      actions: ['ssm:GetParameter'],
      resources: [stack.formatArn({ service: 'ssm', resource: 'parameter', resourceName })],
    }),
  ];
};

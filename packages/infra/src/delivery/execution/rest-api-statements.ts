import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'SetWebACL', 'UpdateRestApiPolicy'];

/** REST APIs, their tags and the account's log role, in the environment's regions: an API has an id only. */
export const restApiStatements = ({ region, drRegion }: Environment): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: VERBS.map((verb) => `apigateway:${verb}`),
    resources: [region, drRegion].flatMap((each) =>
      ['restapis', 'restapis/*', 'tags/*', 'account'].map((path) => `arn:aws:apigateway:${each}::/${path}`),
    ),
  }),
];

import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'SetWebACL', 'UpdateRestApiPolicy'];

/** What the firewall asks for at the other end of an association. */
const ASSOCIATION = ['AssociateWebACL', 'DisassociateWebACL', 'GetWebACLForResource'];

/**
 * REST APIs, their tags and the account's log role, in the environment's regions. An API has an id only, but all that
 * is below it inherits its tags (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging-supported-resources.html):
 * what carries another environment's is refused; what is made a moment ago, and the account, carries none.
 */
export const restApiStatements = ({ name, region, drRegion }: Environment): readonly PolicyStatement[] => {
  const inRegions = (paths: readonly string[]): string[] =>
    [region, drRegion].flatMap((each) => paths.map((path) => `arn:aws:apigateway:${each}::/${path}`));
  const noOther = {
    StringEqualsIfExists: { 'aws:ResourceTag/Environment': name, 'aws:RequestTag/Environment': name },
  };
  return [
    new PolicyStatement({
      actions: VERBS.map((verb) => `apigateway:${verb}`),
      resources: inRegions(['restapis', 'restapis/*', 'tags/*', 'account']),
      conditions: noOther,
    }),
    new PolicyStatement({
      actions: ASSOCIATION.map((action) => `wafv2:${action}`),
      resources: inRegions(['restapis/*/stages/*']),
      conditions: noOther,
    }),
  ];
};

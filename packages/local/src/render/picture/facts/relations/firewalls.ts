import { valueAt } from '../../../assembly/property-at';
import type { RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const ACL = ['AWS::WAFv2::WebACL'];

/** Which firewall guards what. */
export const firewalls: RelationReader = (parts) => [
  ...ofType(parts, 'AWS::CloudFront::Distribution').flatMap((distribution) =>
    partsMeantBy(
      parts,
      distribution,
      valueAt(distribution.resource.properties, 'DistributionConfig.WebACLId'),
      ACL,
    ).flatMap((acl) => relate('guards', acl, [distribution])),
  ),
  ...ofType(parts, 'AWS::WAFv2::WebACLAssociation').flatMap((association) => {
    const { WebACLArn, ResourceArn } = association.resource.properties;
    const guarded = partsMeantBy(parts, association, ResourceArn, ['AWS::ApiGateway::RestApi']);
    return partsMeantBy(parts, association, WebACLArn, ACL).flatMap((acl) => relate('guards', acl, guarded));
  }),
];

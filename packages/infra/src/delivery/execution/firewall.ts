import type { ServiceRights } from './service-rights';

/** The firewalls of the edge and of the API. */
export const FIREWALL: readonly ServiceRights[] = [
  {
    service: 'wafv2',
    named: [
      'CreateWebACL',
      'UpdateWebACL',
      'DeleteWebACL',
      'GetWebACL',
      'AssociateWebACL',
      'GetWebACLForResource',
      'TagResource',
      'UntagResource',
      'ListTagsForResource',
      'PutLoggingConfiguration',
      'GetLoggingConfiguration',
    ],
    anywhere: ['ListWebACLs'],
  },
  // A firewall that uses rules of AWS asks for them as well. The other end of an association is in `rest-api-statements.ts`.
  { service: 'wafv2', chosen: ['*/managedruleset/*'], named: ['CreateWebACL', 'UpdateWebACL'] },
];

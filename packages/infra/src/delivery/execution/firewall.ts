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
      'DisassociateWebACL',
      'TagResource',
      'UntagResource',
      'ListTagsForResource',
      'PutLoggingConfiguration',
      'GetLoggingConfiguration',
    ],
    anywhere: ['GetWebACLForResource', 'ListWebACLs'],
  },
];

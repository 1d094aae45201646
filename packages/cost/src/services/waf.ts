import { listAt } from '../facts/list-at';
import type { Resource } from '../facts/resource';
import { textAt } from '../facts/text-at';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const ACL = 'AWS::WAFv2::WebACL';

const acl = ({ properties }: Resource): readonly Demand[] => [
  charge('waf-acl', 1, 'firewall'),
  charge('waf-rule', listAt(properties, 'Rules').length, 'firewall'),
  charge(
    'waf-request',
    ({ apiRequests, siteRequests, blockedRequests }) =>
      textAt(properties, 'Scope') === 'CLOUDFRONT' ? apiRequests + siteRequests + blockedRequests : apiRequests,
    'firewall',
  ),
];

/** AWS WAF with rules of our own and the managed rule groups of AWS that cost nothing more. */
export const WAF: Service = {
  types: [ACL, 'AWS::WAFv2::LoggingConfiguration', 'AWS::WAFv2::WebACLAssociation'],
  demands: (resource) => (resource.type === ACL ? acl(resource) : free('Billed where the records go, or not at all')),
};

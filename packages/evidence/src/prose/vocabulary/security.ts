import type { PhrasesOfClaims } from './phrases-of-claims';

const LEAST_PRIVILEGE = /\bleast-privilege IAM(?: roles)?\b/gi;
const NO_HARDCODED = /\bno hard-?coded credentials\b/gi;
const GROUPS = /\bsecurity groups with least-privilege rules\b/gi;
const NAT = /\bNAT gateway for controlled outbound access\b/gi;
const FIREWALL = [
  /\bWAF (?:for CloudFront )?protection\b/gi,
  /\bWAF for CloudFront protection\b/gi,
  /\bWAF rules for common web exploits\b/gi,
] as const;
/** A sentence that says nothing else than that there is encryption means everything that is stored. */
const ENCRYPTION = /(?<![\w ] )\bencryption\b(?! (?:at rest|in transit))/gi;
/** In a sentence about encryption at rest. */
const AT_REST = (subject: string): RegExp => new RegExp(`(?<=\\bencryption at rest\\b[^.;]{0,120})\\b${subject}`, 'gi');
const IN_TRANSIT = (subject: string): RegExp =>
  new RegExp(`(?<=\\bencryption in transit\\b[^;]{0,120})\\b${subject}`, 'gi');

export const SECURITY_PHRASES: PhrasesOfClaims = {
  'buckets-are-private': [/\bprivate S3 buckets?\b/gi, /\bno public (?:S3 )?buckets?\b/gi],
  'buckets-encrypted': [AT_REST(String.raw`S3(?: \(SSE\))?`), ENCRYPTION],
  'cache-admits-the-function-only': [GROUPS, /\b(?:ElastiCache|cache|Redis): ingress from Lambda only\b/gi],
  'cache-encrypted-at-rest': [AT_REST(String.raw`(?:ElastiCache|Redis)(?: \(KMS\))?`), ENCRYPTION],
  'compute-has-no-public-address': [
    /\bno public IPs? for Lambda(?:,| and) Aurora\b/gi,
    /\bVPC with private subnets for (?:the )?data layer\b/gi,
  ],
  'credentials-come-from-secrets-manager': [
    NO_HARDCODED,
    /\bSecrets Manager for (?:database credentials|sensitive data|passwords)\b/gi,
  ],
  'cross-site-requests-refused': [/\bCSRF protection(?: with trusted origins)?\b/gi],
  'database-admits-the-function-only': [GROUPS, /\b(?:Aurora|database): ingress from Lambda only\b/gi],
  'database-encrypted-at-rest': [AT_REST(String.raw`Aurora(?: \(KMS\))?`), ENCRYPTION],
  'database-enforces-tls': [IN_TRANSIT('database TLS')],
  'default-security-group-is-unused': [GROUPS],
  'deploy-roles-are-narrow': [LEAST_PRIVILEGE],
  'edge-enforces-tls': [IN_TRANSIT('HTTPS')],
  'firewall-guards-the-edge': [...FIREWALL],
  'function-role-is-least-privilege': [LEAST_PRIVILEGE],
  'internet-route-is-for-nat-only': [NAT],
  'keys-rotate': [/\bKMS keys? (?:are rotated|rotation)\b/gi],
  'network-traffic-is-logged': [/\bVPC flow logs\b/gi],
  'operator-role-has-no-data-access': [/\bdedicated operator role(?: for project management)?\b/gi],
  'requests-need-no-password': [NO_HARDCODED],
  'roles-have-a-boundary': [LEAST_PRIVILEGE],
  'web-bucket-answers-the-edge-only': [/\borigin access control\b/gi],
};

/** What an API token may be allowed to do. None includes another: who writes does not read. */
export const SCOPES = [
  'habits:read',
  'habits:write',
  'account:read',
  'account:write',
  'webhooks:read',
  'webhooks:write',
] as const;

export type Scope = (typeof SCOPES)[number];

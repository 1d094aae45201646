/**
 * What AWS identifies by a number of its own making and takes no tag for, so that neither tells environments apart, by the
 * Service Authorization Reference (see `takes-no-resource.ts`). Of a type that is not here, a name or a tag is expected.
 */
const NAMELESS: readonly string[] = [
  'cloudfront:cache-policy',
  'cloudfront:origin-access-control',
  'cloudfront:origin-request-policy',
  'cloudfront:response-headers-policy',
  'route53:change',
];

/** Services whose ARNs begin with a name where those of others have a type. */
const BEGIN_WITH_A_NAME: readonly string[] = ['codepipeline', 'execute-api', 'neptune-db', 's3', 'sns'];

/** An ARN has this many parts; IAM takes those that are left out for `*`. */
const PARTS = 6;
const NOTHING_NAMED = /^[*?/:]*$/;
const WHOLE_TYPE = /^([a-z0-9-]+)[/:][*?/:]*$/i;
/** Every resource of IAM has its type before a slash, so that what has none begins with any of them. */
const ANY_TYPE = /^[^/]*[*?][^/]*$/;

/** Whether the resource of a statement is everything there is, or everything of a service or of a type. */
export const isWide = (resource: string): boolean => {
  const parts = resource.split(':');
  const [, , service = ''] = parts;
  if (parts.length < PARTS) return /[*?]/.test(resource) || resource.startsWith('arn:');
  const rest = parts.slice(PARTS - 1).join(':');
  if (NOTHING_NAMED.test(rest) || (service === 'iam' && ANY_TYPE.test(rest))) return true;
  const type = BEGIN_WITH_A_NAME.includes(service) ? undefined : WHOLE_TYPE.exec(rest)?.[1];
  return type !== undefined && !NAMELESS.includes(`${service}:${type}`);
};

/** @internal For the test that holds the list against the Reference. */
export const TYPES_WITHOUT_NAME = NAMELESS;

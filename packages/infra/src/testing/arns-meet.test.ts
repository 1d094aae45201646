import { arnsMeet } from './arns-meet';

describe('Given two patterns of ARNs', () => {
  it.each([
    ['arn:aws:rds:*:1:*hexastyle-staging*', 'arn:*:rds:*:*:og:*', true],
    ['arn:aws:rds:*:1:cluster:*', 'arn:*:rds:*:*:og:*', false],
    ['arn:aws:rds:*:1:cluster:a*c', 'arn:*:rds:*:*:cluster:abc', true],
    ['arn:aws:rds:*:1:cluster:a*c', 'arn:*:rds:*:*:cluster:abd', false],
    ['arn:aws:cloudfront:*:1:*', 'arn:*:cloudfront::*:distribution/*', true],
    ['arn:aws:s3:::hexastyle-staging*', 'arn:*:s3:::*/*', true],
    ['arn:aws:sns:us-east-1:1:a', 'arn:aws:sns:us-west-2:1:a', false],
    ['*', 'arn:*:s3:::*', true],
    ['${...}/canary/*', 'arn:*:s3:::*/*', true],
  ])('says of %s and %s whether one ARN matches both', (one, other, expected) => {
    expect(arnsMeet(one, other)).toBe(expected);
    expect(arnsMeet(other, one)).toBe(expected);
  });
});

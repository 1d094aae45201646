import { sourceOf } from './source-of';

describe('Given a creation trace', () => {
  it('names the first frame of ours, relative to the repository', () => {
    const trace =
      '...new Bucket2 in aws-cdk-lib...\nnew WebBucket (/r/packages/infra/src/edge/web-bucket.ts:12:5)\nrun (/r/x.ts:1:1)';
    expect(sourceOf(trace, '/r')).toBe('packages/infra/src/edge/web-bucket.ts:12');
  });

  it('passes over frames in node_modules', () => {
    expect(sourceOf('f (/r/node_modules/x/lib/vpc.js:1:29)\ng (/r/src/a.ts:3:4)', '/r')).toBe('src/a.ts:3');
  });

  it('says nothing when there is no frame of ours', () => {
    expect(sourceOf('...aws-cdk-lib...\n(no user code in 10 frames)', '/r')).toBeUndefined();
  });
});

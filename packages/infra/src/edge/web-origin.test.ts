import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { textLike } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';

interface Configuration {
  readonly Origins: readonly { readonly Id: string; readonly OriginAccessControlId?: unknown }[];
  readonly OriginGroups: { readonly Items: readonly { readonly Id: string }[] };
  readonly DefaultCacheBehavior: { readonly TargetOriginId: string };
  readonly CacheBehaviors: readonly { readonly TargetOriginId: string }[];
}

describe.each(['staging', 'production'])('Given the origins of %s', (name) => {
  const environment = described(name);
  const [distribution] = propertiesOf(layersOf(environment).edge, 'AWS::CloudFront::Distribution');
  const configuration = distribution?.['DistributionConfig'] as Configuration;
  const [original, copy, api] = configuration.Origins;

  it('asks the bucket for pages, and its copy while the region of the bucket fails', () => {
    expect(original).toMatchObject({ DomainName: { 'Fn::GetAtt': [textLike(/^WebBucket/), 'RegionalDomainName'] } });
    expect(copy).toMatchObject({
      DomainName: `hexastyle-${name}-web-${environment.account}-us-west-2.s3.us-west-2.amazonaws.com`,
    });
    expect(configuration.OriginGroups.Items).toMatchObject([
      {
        Id: configuration.DefaultCacheBehavior.TargetOriginId,
        Members: { Items: [{ OriginId: original?.Id }, { OriginId: copy?.Id }] },
      },
    ]);
  });

  it('takes a missing file and a refusal for what they are, not for the failure of a region', () => {
    expect(configuration.OriginGroups.Items).toMatchObject([
      { FailoverCriteria: { StatusCodes: { Items: [500, 502, 503, 504] } } },
    ]);
  });

  it('signs what it asks either bucket for, and gives up a region that takes no connection after six seconds', () => {
    for (const origin of [original, copy])
      expect(origin).toMatchObject({
        OriginAccessControlId: { 'Fn::GetAtt': [textLike(/^SiteWebAccess/), 'Id'] },
        ConnectionAttempts: 2,
        ConnectionTimeout: 3,
      });
  });

  it('leaves the API to the key that moves its traffic', () => {
    expect(configuration.CacheBehaviors.map(({ TargetOriginId: id }) => id)).toEqual([api?.Id]);
  });
});

import { element, messageIn } from '../cloudformation';
import type { Answer, Emulator } from '../emulator';
import { Problem } from '../../problem';

/** What stands in for the bucket and the distribution of the edge, which moto's CloudFormation does not make. */
export interface Site {
  readonly bucket: string;
  readonly distribution: string;
}

const DISTRIBUTION = `<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">
<CallerReference>site</CallerReference><Comment>site</Comment><Enabled>true</Enabled>
<Origins><Quantity>1</Quantity><Items><Origin><Id>web</Id><DomainName>site.s3.amazonaws.com</DomainName>
<S3OriginConfig><OriginAccessIdentity></OriginAccessIdentity></S3OriginConfig></Origin></Items></Origins>
<DefaultCacheBehavior><TargetOriginId>web</TargetOriginId><ViewerProtocolPolicy>https-only</ViewerProtocolPolicy>
<MinTTL>0</MinTTL></DefaultCacheBehavior></DistributionConfig>`;

const sure = (answer: Answer): Answer => {
  if (!answer.ok) throw new Problem(`No site: ${messageIn(answer)}.`, 'See .hexastyle/logs/moto.log.');
  return answer;
};

/** Makes a bucket and a distribution by their services. @throws Problem */
export const createSite = async (emulator: Emulator, region: string): Promise<Site> => {
  const bucket = 'hexastyle-emulated-site';
  sure(await emulator({ region, service: 's3', method: 'PUT', path: `/${bucket}` }));
  const answer = await emulator({
    region: 'us-east-1',
    service: 'cloudfront',
    method: 'POST',
    path: '/2020-05-31/distribution',
    body: DISTRIBUTION,
  });
  return { bucket, distribution: element(sure(answer).text, 'Id') };
};

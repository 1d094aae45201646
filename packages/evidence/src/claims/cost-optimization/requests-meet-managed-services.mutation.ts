import { isAbsent } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { aReferenceTo } from '../../testing/a-resource';
import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const DISTRIBUTION = ofType('AWS::CloudFront::Distribution');
const ORIGIN = 'DistributionConfig.Origins.2';

/** The origin still names the API, in its path only. */
export const mutation: Mutation = {
  affects: ['requests-meet-managed-services', 'nothing-is-sent-uncompressed'],
  mutate: (facts) => {
    if (isAbsent(facts.assembly)) return facts;
    const [cluster] = resourcesOfType(facts.assembly, 'AWS::RDS::DBCluster');
    const [api] = resourcesOfType(facts.assembly, 'AWS::ApiGateway::RestApi');
    if (cluster === undefined || api === undefined) return facts;
    const elsewhere = withProperty(
      facts,
      DISTRIBUTION,
      `${ORIGIN}.DomainName`,
      aReferenceTo(cluster, 'Endpoint.Address'),
    );
    return withProperty(elsewhere, DISTRIBUTION, `${ORIGIN}.OriginPath`, aReferenceTo(api));
  },
};

import { isAbsent } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { aReferenceTo } from '../../testing/a-resource';
import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const API = 'DistributionConfig.Origins.2.DomainName';

export const mutation: Mutation = {
  affects: ['requests-meet-managed-services', 'nothing-is-sent-uncompressed'],
  mutate: (facts) => {
    const [cluster] = isAbsent(facts.assembly) ? [] : resourcesOfType(facts.assembly, 'AWS::RDS::DBCluster');
    return cluster === undefined
      ? facts
      : withProperty(facts, ofType('AWS::CloudFront::Distribution'), API, aReferenceTo(cluster, 'Endpoint.Address'));
  },
};

import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectPresent } from '../vocabulary/expect-present';
import { inService } from '../vocabulary/in-service';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What makes a layer, by the type of which every one of it has at least one. */
const LAYERS: Readonly<Record<string, string>> = {
  'AWS::EC2::VPC': 'network',
  'AWS::RDS::DBCluster': 'data',
  'AWS::ElastiCache::ServerlessCache': 'data',
  'AWS::Lambda::Alias': 'compute',
  'AWS::CloudFront::Distribution': 'edge',
  'AWS::CloudWatch::Dashboard': 'observability',
  'AWS::Backup::BackupPlan': 'recovery',
  'AWS::CodePipeline::Pipeline': 'delivery',
};

const layerOf = ({ type }: ResourceFact): string => LAYERS[type] ?? 'another';

const check = (all: readonly ResourceFact[], resource: ResourceFact): Check => {
  const other = all.find((each) => each.stack === resource.stack && layerOf(each) !== layerOf(resource));
  return other === undefined
    ? expectPresent(resource)
    : fails(
        `${resource.stack} has ${nameOf(resource)} of the ${layerOf(resource)} layer and ${nameOf(other)} of the ${layerOf(other)} layer`,
        evidenceOf(resource),
      );
};

export const layersAreStacksOfTheirOwn: Claim = {
  id: 'layers-are-stacks-of-their-own',
  pillar: 'operational-excellence',
  section: 'Infrastructure as Code (IaC)',
  principles: ['Perform operations as code', 'Make frequent, small, reversible changes'],
  statement:
    'Network, data, compute, edge, observability, recovery and delivery are stacks of their own, so that a change of one is deployed and taken back without the others.',
  bestPractices: ['OPS05-BP09', 'OPS05-BP06'],
  fix: 'Make the resource in the stack of its layer, packages/infra/src/<layer>.',
  mendedByRemoval: 'It forbids two layers in one stack: one of them that is gone is none.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) => {
      const all = inService(facts, resourcesOfType(assembly, ...Object.keys(LAYERS)));
      const none = notApplicable('The assembly has no two layers.');
      return new Set(all.map(layerOf)).size < 2
        ? none
        : conclude(
            all.map((each) => check(all, each)),
            { met: 'No stack has two layers.', none },
          );
    }),
};

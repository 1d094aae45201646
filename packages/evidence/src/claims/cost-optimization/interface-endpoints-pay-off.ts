import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, property, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { LOADS, withCostDocument, type CostDocument } from '../vocabulary/cost-document';
import { expectPresent } from '../vocabulary/expect-present';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** USD: https://aws.amazon.com/privatelink/pricing and https://aws.amazon.com/vpc/pricing, for a month of 730 hours */
const ENDPOINT_PER_ZONE = 7.3;
const SAVED_PER_GB = 0.045 - 0.01;

const TRAFFIC = 'Through NAT gateways, GB';

/** What could go through interface endpoints instead, at the expected load. */
const trafficIn = (document: CostDocument): number => {
  const row = document.rows('the-load').find(([name]) => name === TRAFFIC);
  return Number(row?.[1 + LOADS.indexOf('expected')] ?? Number.NaN);
};

const interfacesOf = (assembly: AssemblyFacts): readonly ResourceFact[] =>
  resourcesOfType(assembly, 'AWS::EC2::VPCEndpoint').filter((each) => {
    const type = property(each, 'VpcEndpointType');
    return type.kind === 'unresolved' || (type.kind === 'found' && type.value === 'Interface');
  });

const zonesOf = (endpoint: ResourceFact): number => {
  const subnets = property(endpoint, 'SubnetIds');
  return subnets.kind === 'found' && isList(subnets.value) ? subnets.value.length : Number.NaN;
};

const usd = (amount: number): string => `${amount.toFixed(2)} USD`;

const withoutEndpoints = (document: CostDocument, saved: number, price: number): Check =>
  saved <= price
    ? holds(document.evidence('the-load'))
    : cannotTell(
        `no endpoint is there, and which service takes the traffic that one would save ${usd(saved)} of is not in ${document.path}`,
        document.evidence('the-load'),
      );

const withEndpoints = (document: CostDocument, endpoints: readonly ResourceFact[], saved: number): Check => {
  const paid = endpoints.reduce((sum, each) => sum + zonesOf(each) * ENDPOINT_PER_ZONE, 0);
  const evidence = [document.evidence('the-load'), ...endpoints.map((each) => evidenceOf(each, 'SubnetIds'))];
  if (Number.isNaN(paid)) return cannotTell('the zones of an interface endpoint are not known', ...evidence);
  return paid <= saved
    ? allOf(holds(document.evidence('the-load')), ...endpoints.map((each) => expectPresent(each)))
    : fails(`${endpoints.length} interface endpoints cost ${usd(paid)} and save at most ${usd(saved)}`, ...evidence);
};

const check = (document: CostDocument, endpoints: readonly ResourceFact[], zones: number): Check => {
  const saved = trafficIn(document) * SAVED_PER_GB;
  if (Number.isNaN(saved)) return fails(`${document.path} has no "${TRAFFIC}"`, document.evidence('the-load'));
  return endpoints.length === 0
    ? withoutEndpoints(document, saved, zones * ENDPOINT_PER_ZONE)
    : withEndpoints(document, endpoints, saved);
};

export const interfaceEndpointsPayOff: Claim = {
  id: 'interface-endpoints-pay-off',
  pillar: 'cost-optimization',
  section: 'Cost Optimization Strategies',
  principles: ['Measure overall efficiency'],
  statement:
    'Interface endpoints, each paid by the hour and zone, are there only where they cost less than the traffic through NAT that they take over at the expected load.',
  bestPractices: ['COST08-BP02'],
  fix: 'Leave the choice to packages/infra/src/network/worthwhile-endpoints.ts, which knows the traffic of each service.',
  mendedByRemoval: 'It forbids endpoints that cost more than they save: one that is gone costs nothing.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withCostDocument(facts, (document, { network }) =>
        conclude(
          resourcesOfType(assembly, 'AWS::EC2::VPC').length === 0
            ? []
            : [check(document, interfacesOf(assembly), network.availabilityZones)],
          {
            met: 'No interface endpoint costs more than it saves, and none is missed.',
            none: notApplicable('The assembly has no network.'),
          },
        ),
      ),
    ),
};

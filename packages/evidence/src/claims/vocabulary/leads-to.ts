import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { follow, property } from '../../facts/query';
import { mentionsOf } from './mentions';

const INTERNET = 'AWS::EC2::InternetGateway';

/** Gateways by their ids, and the network itself: https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html */
const ofId = (id: unknown): 'internet' | 'elsewhere' | 'unclear' => {
  if (typeof id !== 'string') return 'unclear';
  if (id.startsWith('igw-')) return 'internet';
  return id === 'local' || id.startsWith('vgw-') || id.startsWith('vpce-') ? 'elsewhere' : 'unclear';
};

const ofType = (type: string): 'internet' | 'elsewhere' | 'unclear' => {
  if (type === INTERNET) return 'internet';
  return type === 'AWS::EC2::VPNGateway' ? 'elsewhere' : 'unclear';
};

/** Whether a route goes straight to an internet gateway, by which the internet comes in, too. */
export const leadsTo = (assembly: AssemblyFacts, route: ResourceFact): 'internet' | 'elsewhere' | 'unclear' => {
  const gateway = property(route, 'GatewayId');
  if (gateway.kind === 'absent') return 'elsewhere';
  if (gateway.kind === 'found') {
    const target = follow(assembly, gateway.value);
    return target === undefined ? ofId(gateway.value) : ofType(target.type);
  }
  const mayBe = mentionsOf(assembly, gateway.expression);
  return mayBe.some(({ type }) => type === INTERNET) ? 'internet' : 'unclear';
};

import type { Resource } from '../facts/resource';
import { perLevel, type PerLevel } from '../levels';
import type { PriceBook } from '../prices/price-book';
import type { Amount, Demand } from '../services/service';
import { SERVICE_OF } from '../services/services';
import type { Usage } from '../usage/usage';
import type { CostLine } from './cost-line';
import { priceOf } from './price-of';
import { whatIsBilled } from './what-is-billed';

/** What the lines of resources are made from. */
export interface Scene {
  readonly books: readonly PriceBook[];
  /** What happens in a region; `undefined` where nobody has said how many people use what stands there. */
  readonly usageIn: (region: string) => PerLevel<Usage> | undefined;
  readonly componentOf: (resource: Resource) => string;
}

type Subject = Omit<Extract<CostLine, { kind: 'free' }>, 'kind' | 'reason'>;

const subjectOf = (resource: Resource, component: string): Subject => ({
  region: resource.region,
  stack: resource.stack,
  logicalId: resource.logicalId,
  type: resource.type,
  constructPath: resource.constructPath,
  component,
});

const quantityOf = (amount: Amount, usage: PerLevel<Usage> | undefined): PerLevel<number> | undefined => {
  if (typeof amount === 'number') return perLevel(() => amount);
  return usage === undefined ? undefined : perLevel((level) => amount(usage[level]));
};

const charged = (demand: Extract<Demand, { kind: 'charge' }>, subject: Subject, scene: Scene): CostLine => {
  const region = demand.region ?? subject.region;
  const line = { ...subject, region, ...(demand.measure !== undefined && { measure: demand.measure }) };
  const quantity = quantityOf(demand.amount, scene.usageIn(subject.region));
  const what = whatIsBilled(scene.books, demand.price);
  if (quantity === undefined)
    return { ...line, kind: 'unpriced', what, reason: 'it depends on the load, and no descriptor says which' };
  if (quantity.low === 0 && quantity.expected === 0 && quantity.high === 0)
    return { ...line, kind: 'free', reason: `${what}: none in such a month` };
  const found = priceOf(scene.books, region, demand.price);
  if ('reason' in found) return { ...line, kind: 'unpriced', what, reason: found.reason };
  const { price } = found;
  return {
    ...line,
    kind: 'priced',
    price,
    driver: typeof demand.amount === 'number' ? 'time' : 'usage',
    quantity,
    usd: perLevel((level) => (quantity[level] / price.per) * price.usd),
  };
};

const lineOf = (demand: Demand, subject: Subject, scene: Scene): CostLine => {
  switch (demand.kind) {
    case 'charge':
      return charged(demand, subject, scene);
    case 'free':
      return { ...subject, kind: 'free', reason: demand.reason };
    case 'unpriced':
      return {
        ...subject,
        ...(demand.measure !== undefined && { measure: demand.measure }),
        kind: 'unpriced',
        what: demand.what,
        reason: demand.reason,
      };
  }
};

const UNKNOWN_TYPE: Demand = {
  kind: 'unpriced',
  what: 'All of it',
  reason: 'the estimate does not know this type of resource',
};

const byPlace = (a: Resource, b: Resource): number => {
  const [one, other] = [a, b].map(({ region, stack, logicalId }) => [region, stack, logicalId].join('\n'));
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

const UNREADABLE: Demand = {
  kind: 'unpriced',
  what: 'All of it',
  reason: 'the template does not say what it is billed for',
};

const demandsOf = (resource: Resource, all: readonly Resource[]): readonly Demand[] => {
  const service = SERVICE_OF.get(resource.type);
  if (service === undefined) return [UNKNOWN_TYPE];
  const demands = service.demands(resource, all);
  return demands.length === 0 ? [UNREADABLE] : demands;
};

/** The lines of every resource, in an order that does not depend on the order of the resources. */
export const linesOf = (resources: readonly Resource[], scene: Scene): readonly CostLine[] => {
  const sorted = [...resources].sort(byPlace);
  return sorted.flatMap((resource) => {
    const subject = subjectOf(resource, scene.componentOf(resource));
    return demandsOf(resource, sorted).map((demand) => lineOf(demand, subject, scene));
  });
};

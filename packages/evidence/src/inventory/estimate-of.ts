import { groupBy, measuresOf, type Estimate, type Sum } from '@hexastyle/cost';
import type { Inventory, InventorySum } from './inventory';

const sum = ({ usd, unpriced }: Sum): InventorySum => ({ usd, unpriced });

/** The days of the prices that were used; `undefined` when nothing was priced. */
const daysOf = ({ lines, pilotLight }: Estimate): Inventory['estimate']['prices'] => {
  const days = [...lines, ...(pilotLight?.activatedLines ?? [])]
    .flatMap((line) => (line.kind === 'priced' ? [line.price.seen] : []))
    .sort();
  const [oldest, newest] = [days[0], days.at(-1)];
  return oldest === undefined || newest === undefined ? undefined : { oldest, newest };
};

/** The sums of an estimate, without its lines. */
export const estimateOf = (estimate: Estimate): Inventory['estimate'] => {
  const { lines, total, pilotLight, budget } = estimate;
  const prices = daysOf(estimate);
  return {
    total: sum(total),
    components: groupBy(lines, ({ component }) => component).map((group) => ({ name: group.name, ...sum(group) })),
    measures: measuresOf(lines).map(({ id, title, ...measure }) => ({ id, title, ...sum(measure) })),
    ...(pilotLight !== undefined && {
      pilotLight: { region: pilotLight.region, idle: sum(pilotLight.idle), activated: sum(pilotLight.activated) },
    }),
    ...(budget !== undefined && { budget }),
    ...(prices !== undefined && { prices }),
  };
};

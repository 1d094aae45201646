import { runbookOf } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../facts/facts';
import { property } from '../facts/query';
import type { InventoryAlarm } from './inventory';
import { placeOf } from './place-of';
import { watchedResources } from './watched-resources';

const known = (alarm: ResourceFact, path: string): string | number | undefined => {
  const found = property(alarm, path);
  const value = found.kind === 'found' ? found.value : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
};

const text = (alarm: ResourceFact, path: string): string | undefined => {
  const value = known(alarm, path);
  return typeof value === 'string' ? value : undefined;
};

/** An alarm of the assembly. Without a name of its own it goes by its logical id. */
export const inventoryAlarm = (assembly: AssemblyFacts, alarm: ResourceFact): InventoryAlarm => {
  const description = text(alarm, 'AlarmDescription');
  const runbook = runbookOf(description);
  const threshold = known(alarm, 'Threshold');
  const comparison = text(alarm, 'ComparisonOperator');
  return {
    ...placeOf(alarm),
    name: text(alarm, 'AlarmName') ?? alarm.logicalId,
    ...(description !== undefined && { description }),
    ...(runbook !== undefined && { runbook }),
    ...(typeof threshold === 'number' && { threshold }),
    ...(comparison !== undefined && { comparison }),
    watches: watchedResources(assembly, alarm).map(placeOf),
  };
};

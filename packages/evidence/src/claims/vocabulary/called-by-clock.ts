import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { mentions, rawOf } from './mentions';

/** Whether a schedule of EventBridge calls the function. */
export const calledByClock = (assembly: AssemblyFacts, handler: ResourceFact): boolean =>
  resourcesOfType(assembly, 'AWS::Events::Rule').some(
    (rule) => rawOf(rule, 'ScheduleExpression') !== undefined && mentions(assembly, rawOf(rule, 'Targets'), handler),
  );

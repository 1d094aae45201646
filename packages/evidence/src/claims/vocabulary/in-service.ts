import { isAbsent, type Facts, type ResourceFact } from '../../facts/facts';

/** Those of the region that serves; where no descriptor says which one does, every region may. */
export const inService = ({ environment }: Facts, resources: readonly ResourceFact[]): readonly ResourceFact[] =>
  isAbsent(environment) ? resources : resources.filter(({ region }) => region === environment.region);

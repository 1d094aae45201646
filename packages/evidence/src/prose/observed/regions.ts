import { isAbsent } from '../../facts/facts';
import { agrees, compared, differs, unknown, type Answer, type Known, type Reader } from '../said';
import { patternReader } from './pattern-reader';

const REGION =
  /(?<role>primary region|main region|DR region|region of recovery|recovery region|replication to|copied to)?\s*(?:is|:)?\s*\b(?<region>(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d)\b/gi;

const described = (role: string, region: string, { facts: { environment } }: Known): Answer => {
  if (isAbsent(environment)) return unknown(environment.absent);
  return /primary|main/i.test(role)
    ? compared(region, environment.region, 'the region of the descriptor')
    : compared(region, environment.drRegion, 'the region of recovery');
};

const used = (region: string, { facts: { assembly } }: Known): Answer => {
  if (isAbsent(assembly)) return unknown(assembly.absent);
  const regions = [...new Set(assembly.stacks.map((stack) => stack.region))].sort();
  return regions.includes(region)
    ? agrees(`stacks are in ${regions.join(' and ')}`)
    : differs(`no stack is in ${region}, all are in ${regions.join(' and ')}`);
};

/** Regions of AWS, and what they are said to be for. */
export const REGION_READERS: readonly Reader[] = [
  patternReader(REGION, ({ role, region = '' }, known) =>
    role === undefined ? used(region.toLowerCase(), known) : described(role, region.toLowerCase(), known),
  ),
];

import { isAbsent, type Facts } from '../facts/facts';

/** Findings of cdk-nag that nobody acknowledged. */
export const nagFaults = ({ nag }: Facts): readonly string[] => {
  if (isAbsent(nag)) return [];
  return nag.findings
    .filter(({ acknowledged }) => acknowledged === undefined)
    .map(({ rule, constructPath, source }) => {
      const where = source === undefined ? '' : ` (${source.file}:${source.line})`;
      return `${rule} at ${constructPath}${where}: nobody acknowledged this finding. Mend it, or accept it with a waiver.`;
    });
};

import type { Acknowledgement, AssemblyFacts, NagFacts } from './facts';

const textOf = ({ constructPath, id }: Acknowledgement): string => `${id} at ${constructPath}`;

/**
 * Acknowledgements that cover no finding of the packs that ran: what they accept is mended, or they name it wrongly. Those
 * without the name of a pack (`AwsSolutions-S1` instead of `AwsSolutions::AwsSolutions-S1`) leave no trace in the report, so
 * that nobody can tell.
 */
export const unusedAcknowledgements = (
  { acknowledgements = [] }: AssemblyFacts,
  { packs, findings }: NagFacts,
): readonly string[] => {
  const used = new Set(findings.flatMap(({ acknowledgement }) => (acknowledgement ? [textOf(acknowledgement)] : [])));
  const ofPacks = acknowledgements.filter(({ id }) => packs.some((pack) => id.startsWith(`${pack}::`)));
  return [...new Set(ofPacks.map(textOf))].filter((text) => !used.has(text));
};

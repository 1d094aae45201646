import type { Location } from '../location-of';

/** The place within the text of a finding, which moves without the finding becoming another. */
export const FINDING_PLACE = /\(([^()\s]+):(\d+)\): /;
const FILE_PLACE = /^([^\s:]+\.(?:ya?ml|json)): /;

/** Where the text of a fault or a warning says that it is. */
export const placeNamed = (text: string): Location | undefined => {
  const [, file, line] = FINDING_PLACE.exec(text) ?? FILE_PLACE.exec(text) ?? [];
  if (file === undefined) return undefined;
  return line === undefined ? { file } : { file, line: Number(line) };
};

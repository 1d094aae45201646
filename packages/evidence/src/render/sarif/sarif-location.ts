import type { Location } from '../location-of';
import type { SarifLocation } from './sarif';

/** A place in the repository, relative to its root. */
export const sarifLocation = ({ file, line }: Location): SarifLocation => ({
  physicalLocation: {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    ...(line !== undefined && { region: { startLine: line } }),
  },
});

import type { PhrasesOfClaims } from './phrases-of-claims';

export const SUSTAINABILITY_PHRASES: PhrasesOfClaims = {
  'function-runs-on-arm64': [/\b(?:Graviton|arm64)(?: processors?)?\b/gi],
  'nothing-runs-idle': [
    /\bserverless services \(no idle resources\)/gi,
    /(?:: |, |\()no idle costs\b/gi,
    /\bconsumption-based pricing\b/gi,
  ],
  'regions-as-described': [/\b(?:primary|DR) region(?=:)/gi],
  'static-files-come-from-the-edge': [
    /\bS3 (?:for )?static hosting(?: for frontend)?\b/gi,
    /\bCloudFront:? global edge(?: network)?(?: \(serves from nearest location\))?/gi,
  ],
};

import type { PhrasesOfClaims } from './phrases-of-claims';

export const PERFORMANCE_EFFICIENCY_PHRASES: PhrasesOfClaims = {
  'api-measures-every-request': [/\bCloudWatch metrics for latency\b/gi, /\bAPI Gateway request\/response logging\b/gi],
  'database-shows-its-load': [/\bquery performance\b/gi, /\bPerformance Insights\b/gi],
  'edge-caches-static-files': [
    /\bCloudFront CDN(?: for static assets| \(reduces origin data transfer\))?/gi,
    /\bCloudFront edge caching(?: \(reduces origin requests\))?/gi,
    /(?<=: [^.;]*, )\bCDN\b/gi,
    /(?<=\bCDN, )caching$/gi,
  ],
  'edge-compresses': [/\bcompression enabled(?: \(gzip\))?/gi],
  'edge-speaks-http3': [/\bHTTP\/3\b/gi],
  'function-is-traced': [/\bX-Ray tracing\b/gi],
  'single-page-routes-at-the-edge': [/\bCloudFront Functions? for SPA rout(?:ing|es)\b/gi],
};

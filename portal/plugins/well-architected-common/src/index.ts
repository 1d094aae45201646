export * from './best-practice';
export * from './environment-description';
export * from './environment-detail';
export * from './environment-summary';
export * from './permissions';
export * from './report-problem';
export { LARGEST_REPORT, parseReport, ReportError } from '@hexastyle/evidence/report';
export type {
  Evidence,
  JudgedClaim,
  Pillar,
  PillarSummary,
  Report,
  SourceLocation,
  Strength,
  Verdict,
} from '@hexastyle/evidence/report';

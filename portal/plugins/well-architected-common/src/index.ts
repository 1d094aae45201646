export * from './best-practice';
export * from './drill';
export * from './environment-description';
export * from './environment-detail';
export * from './environment-summary';
export * from './permissions';
export * from './report-problem';
export * from './runbook';
export { drillRecordSchema, LARGEST_REPORT, parseReport, ReportError } from '@hexastyle/evidence/report';
export type {
  DrillRecord,
  Evidence,
  JudgedClaim,
  Pillar,
  PillarSummary,
  Report,
  SourceLocation,
  Strength,
  Verdict,
} from '@hexastyle/evidence/report';

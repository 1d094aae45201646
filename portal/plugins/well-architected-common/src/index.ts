export * from './environment-description';
export * from './environment-detail';
export * from './environment-summary';
export * from './parse-report';
export * from './permissions';
export * from './report-problem';
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

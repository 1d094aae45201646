export * from './best-practice';
export * from './cost-comparison';
export * from './drill';
export * from './environment-description';
export * from './environment-detail';
export * from './environment-summary';
export * from './expected-difference';
export * from './inventory-response';
export * from './live-reading';
export * from './live-summary';
export * from './permissions';
export * from './report-comparison';
export * from './report-history';
export * from './report-reference';
export * from './report-problem';
export * from './runbook';
export {
  byText,
  drillRecordSchema,
  LARGEST_REPORT,
  parseReport,
  ReportError,
  sameValue,
} from '@hexastyle/evidence/report';
export type {
  Classification,
  DrillRecord,
  Evidence,
  JudgedClaim,
  Pillar,
  PillarCoverage,
  PillarSummary,
  PracticeCoverage,
  Report,
  SourceLocation,
  Strength,
  Verdict,
} from '@hexastyle/evidence/report';
export { InventoryError, LARGEST_INVENTORY, parseInventory } from '@hexastyle/evidence/inventory';
export type {
  Inventory,
  InventoryAlarm,
  InventoryPlace,
  InventoryResource,
  InventorySum,
  InventoryUsd,
} from '@hexastyle/evidence/inventory';

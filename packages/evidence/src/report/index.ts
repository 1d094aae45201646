export { drillRecordSchema } from './drill-record';
export type { DrillRecord } from './drill-record';
export * from './report';
export { LARGEST_REPORT, parseReport } from './parse-report';
export { ReportError } from './report-error';
export type { ReportErrorCode } from './report-error';
export { byText } from '../diff/by-text';
export { sameValue } from '../diff/same-value';

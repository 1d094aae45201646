import type {
  Drill,
  DrillsResponse,
  EnvironmentDetail,
  EnvironmentsResponse,
  InventoryResponse,
  Report,
  ReportOrigin,
} from '@hexastyle/plugin-well-architected-common';
import type { Response } from 'supertest';

export function detailOf(answer: Response): EnvironmentDetail {
  return answer.body as EnvironmentDetail;
}

export function itemsOf(answer: Response): EnvironmentsResponse['items'] {
  return (answer.body as EnvironmentsResponse).items;
}

/** The report that was read, and where from; fails the test when it was not. */
export function reportOf(answer: Response): { readonly origin: ReportOrigin; readonly content: Report } {
  const { report } = detailOf(answer);
  if (report.state !== 'read') {
    throw new Error(`The report is ${report.state}: ${report.reason}`);
  }
  return report;
}

export function inventoryOf(answer: Response): InventoryResponse {
  return answer.body as InventoryResponse;
}

export function drillOf(answer: Response): Drill {
  return answer.body as Drill;
}

export function drillsOf(answer: Response): DrillsResponse {
  return answer.body as DrillsResponse;
}

/** Backstage's words for a refusal. */
export function messageOf(answer: Response): string {
  return (answer.body as { readonly error: { readonly message: string } }).error.message;
}

import { z } from 'zod';
import { reportSchema } from './report';

/** The published JSON schema of the report, `packages/evidence/schema/report.schema.json`. */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(reportSchema),
  title: 'Well-Architected report',
  description: 'One environment at one commit: every claim with its verdict, its strength and its evidence.',
});

import { z } from 'zod';

/** Bounds: ElastiCache Serverless usage limits, `DataStorage` and `ECPUPerSecond`. */
export const cacheSchema = z
  .strictObject({
    maxStorageGb: z.int().min(1).max(5000).meta({ description: 'Most storage in GB.' }).optional(),
    maxEcpuPerSecond: z
      .int()
      .min(1000)
      .max(15_000_000)
      .meta({ description: 'Most ElastiCache processing units per second.' })
      .optional(),
  })
  .meta({ description: 'ElastiCache Serverless (Valkey).' });

import * as z from 'zod';

export const documentSchema = z
  .looseObject({ openapi: z.string() })
  .meta({ id: 'OpenApiDocument', description: 'This document.' });

export type OpenApiDocument = z.output<typeof documentSchema>;

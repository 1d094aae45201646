import { defineRoute } from '../http/route';
import { documentSchema } from './schemas';

const getOpenApiDocument = defineRoute({
  operationId: 'getOpenApiDocument',
  tag: 'openapi',
  method: 'get',
  path: '/openapi.json',
  summary: 'This document',
  access: 'public',
  success: {
    status: 200,
    description: 'The OpenAPI 3.1 document.',
    schema: documentSchema,
    example: { openapi: '3.1.1' },
  },
  problems: [],
  handle: ({ services }) => Promise.resolve({ body: services.openApiDocument() }),
});

export const openApiRoutes = [getOpenApiDocument];

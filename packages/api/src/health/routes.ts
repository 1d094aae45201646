import { defineRoute } from '../http/route';
import { livenessSchema, readinessSchema } from './schemas';

const getLiveness = defineRoute({
  operationId: 'getLiveness',
  tag: 'health',
  method: 'get',
  path: '/health/live',
  summary: 'Does the process answer?',
  access: 'public',
  unlimited: true,
  success: { status: 200, description: 'It does.', schema: livenessSchema, example: { status: 'live' } },
  problems: [],
  handle: () => Promise.resolve({ body: { status: 'live' as const } }),
});

const getReadiness = defineRoute({
  operationId: 'getReadiness',
  tag: 'health',
  method: 'get',
  path: '/health/ready',
  summary: 'Can it serve? Needs the database; the cache is optional',
  access: 'public',
  unlimited: true,
  success: {
    status: 200,
    description: 'It can.',
    schema: readinessSchema,
    example: { status: 'ready', database: 'up', cache: 'up' },
  },
  problems: [],
  handle: async ({ services }) => ({ body: await services.health.readiness() }),
});

export const healthRoutes = [getLiveness, getReadiness];

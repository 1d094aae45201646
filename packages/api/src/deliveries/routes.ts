import { encodeCursor } from '../http/cursor';
import { defineRoute } from '../http/route';
import { found } from '../problems/found';
import { webhookPathSchema } from '../webhooks/schemas';
import { deliveriesQuerySchema, deliveryExample, deliveryListSchema, deliverySchema } from './schemas';

const listDeliveries = defineRoute({
  operationId: 'listDeliveries',
  tag: 'webhooks',
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  summary: 'What was sent to a webhook and what waits to be sent, newest first',
  access: 'session',
  scope: 'webhooks:read',
  params: webhookPathSchema,
  query: deliveriesQuerySchema,
  success: {
    status: 200,
    description: 'The deliveries.',
    schema: deliveryListSchema,
    example: { items: [deliveryExample] },
  },
  problems: ['not-found'],
  async handle({ accountId, params, query, services }) {
    const wanted = { after: query.cursor?.[0], limit: query.limit };
    const { items, last } = found(await services.deliveries.list(accountId, params.id, wanted), 'webhook');
    return { body: { items: [...items], ...(last === undefined ? {} : { next: encodeCursor([last]) }) } };
  },
});

const testWebhook = defineRoute({
  operationId: 'testWebhook',
  tag: 'webhooks',
  method: 'post',
  path: '/webhooks/{id}/test',
  summary: 'Send a webhook the event webhook.test; the log tells how it went',
  access: 'session',
  scope: 'webhooks:write',
  params: webhookPathSchema,
  success: {
    status: 201,
    description: 'The delivery, which is sent in a moment.',
    schema: deliverySchema,
    example: {
      id: deliveryExample.id,
      event: 'webhook.test',
      state: 'pending',
      createdAt: deliveryExample.createdAt,
      attempts: 0,
      nextAttemptAt: deliveryExample.createdAt,
    },
  },
  problems: ['not-found', 'webhook-disabled', 'limit-reached'],
  async handle({ accountId, params, services }) {
    return { body: found(await services.deliveries.addTest(accountId, params.id, services.now()), 'webhook') };
  },
});

export const deliveryRoutes = [listDeliveries, testWebhook];

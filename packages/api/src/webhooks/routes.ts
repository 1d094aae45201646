import { defineRoute } from '../http/route';
import { found } from '../problems/found';
import { notFound } from '../problems/not-found';
import {
  newWebhookSchema,
  webhookChangeSchema,
  webhookExample,
  webhookListSchema,
  webhookPathSchema,
  webhookSchema,
} from './schemas';

const SECRET = `whsec_${'x'.repeat(43)}=`;

const listWebhooks = defineRoute({
  operationId: 'listWebhooks',
  tag: 'webhooks',
  method: 'get',
  path: '/webhooks',
  summary: 'The webhooks of the account, without their secrets',
  access: 'session',
  scope: 'webhooks:read',
  versioned: 'list',
  success: {
    status: 200,
    description: 'The webhooks.',
    schema: webhookListSchema,
    example: { items: [webhookExample] },
  },
  problems: [],
  async handle({ accountId, services }) {
    return { body: { items: await services.webhooks.list(accountId) } };
  },
});

/** Not idempotent: the answer would have to be kept, and the secret in it is shown once. */
const createWebhook = defineRoute({
  operationId: 'createWebhook',
  tag: 'webhooks',
  method: 'post',
  path: '/webhooks',
  summary: 'Be told of what changes from now on; the secret that signs is shown once',
  access: 'session',
  scope: 'webhooks:write',
  body: newWebhookSchema,
  bodyExample: { url: webhookExample.url, events: ['entry.written', 'entry.deleted'], description: 'Kitchen display' },
  success: {
    status: 201,
    description: 'The webhook with its secret.',
    schema: webhookSchema,
    example: { ...webhookExample, secret: SECRET },
    isLocated: true,
  },
  problems: ['limit-reached'],
  async handle({ accountId, body, services }) {
    const webhook = await services.webhooks.create(accountId, body);
    return { body: webhook, location: `/webhooks/${webhook.id}` };
  },
});

const getWebhook = defineRoute({
  operationId: 'getWebhook',
  tag: 'webhooks',
  method: 'get',
  path: '/webhooks/{id}',
  summary: 'A webhook, without its secret',
  access: 'session',
  scope: 'webhooks:read',
  params: webhookPathSchema,
  success: { status: 200, description: 'The webhook.', schema: webhookSchema, example: webhookExample },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    return { body: found(await services.webhooks.get(accountId, params.id), 'webhook') };
  },
});

const updateWebhook = defineRoute({
  operationId: 'updateWebhook',
  tag: 'webhooks',
  method: 'patch',
  path: '/webhooks/{id}',
  summary: 'Change a webhook, disable or enable it, or make it a new secret',
  access: 'session',
  scope: 'webhooks:write',
  params: webhookPathSchema,
  body: webhookChangeSchema,
  bodyExample: { rotateSecret: true },
  success: {
    status: 200,
    description: 'The webhook after the change, with its secret when that is new.',
    schema: webhookSchema,
    example: { ...webhookExample, secret: SECRET, previousSecretUntil: '2026-03-01T09:31:00.000Z' },
  },
  problems: ['not-found'],
  async handle({ accountId, params, body, services }) {
    return { body: found(await services.webhooks.update(accountId, params.id, body), 'webhook') };
  },
});

const deleteWebhook = defineRoute({
  operationId: 'deleteWebhook',
  tag: 'webhooks',
  method: 'delete',
  path: '/webhooks/{id}',
  summary: 'Delete a webhook with its log: nothing is sent any more',
  access: 'session',
  scope: 'webhooks:write',
  params: webhookPathSchema,
  success: { status: 204, description: 'The webhook is gone.' },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    const isGone = await services.webhooks.remove(accountId, params.id);
    if (!isGone) throw notFound('webhook');
    return {};
  },
});

export const webhookRoutes = [listWebhooks, createWebhook, getWebhook, updateWebhook, deleteWebhook];

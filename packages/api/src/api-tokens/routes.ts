import { defineRoute } from '../http/route';
import { notFound } from '../problems/not-found';
import { Problem } from '../problems/problem';
import {
  apiTokenExample,
  apiTokenListSchema,
  apiTokenPathSchema,
  createdApiTokenSchema,
  newApiTokenSchema,
} from './schemas';

const listTokens = defineRoute({
  operationId: 'listTokens',
  tag: 'tokens',
  method: 'get',
  path: '/tokens',
  summary: 'The API tokens of the account, without their secrets',
  access: 'session',
  versioned: 'list',
  success: {
    status: 200,
    description: 'The tokens.',
    schema: apiTokenListSchema,
    example: { items: [apiTokenExample] },
  },
  problems: [],
  async handle({ accountId, services }) {
    return { body: { items: await services.apiTokens.list(accountId) } };
  },
});

/** Not idempotent: the answer would have to be kept, and the secret in it is kept by nobody. */
const createToken = defineRoute({
  operationId: 'createToken',
  tag: 'tokens',
  method: 'post',
  path: '/tokens',
  summary: 'Make an API token; its secret is shown once',
  access: 'session',
  body: newApiTokenSchema,
  bodyExample: { name: 'Kitchen tablet', scopes: ['habits:read', 'habits:write'] },
  success: {
    status: 201,
    description: 'The token with its secret.',
    schema: createdApiTokenSchema,
    example: { ...apiTokenExample, token: `hxt_${'x'.repeat(43)}yyyyyy` },
  },
  problems: ['limit-reached'],
  async handle({ accountId, body, services }) {
    if (body.expiresAt !== undefined && new Date(body.expiresAt) <= services.now()) throw expired();
    return { body: await services.apiTokens.create(accountId, body) };
  },
});

const deleteToken = defineRoute({
  operationId: 'deleteToken',
  tag: 'tokens',
  method: 'delete',
  path: '/tokens/{id}',
  summary: 'Delete an API token: it opens nothing any more',
  access: 'session',
  params: apiTokenPathSchema,
  success: { status: 204, description: 'The token is gone.' },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    if (!(await services.apiTokens.remove(accountId, params.id))) {
      throw notFound('API token');
    }
    return {};
  },
});

export const apiTokenRoutes = [listTokens, createToken, deleteToken];

function expired(): Problem {
  const detail = 'A token that expires at once opens nothing: give a time to come, or none.';
  return new Problem('invalid-input', { detail, errors: [{ pointer: '#/expiresAt', detail }] });
}

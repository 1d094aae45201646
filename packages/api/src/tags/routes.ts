import { defineRoute } from '../http/route';
import { found } from '../problems/found';
import { notFound } from '../problems/not-found';
import { tagChangeSchema, tagExample, tagListSchema, tagPathSchema, tagUseSchema } from './schemas';

const listTags = defineRoute({
  operationId: 'listTags',
  tag: 'tags',
  method: 'get',
  path: '/tags',
  summary: 'The tags that habits have',
  access: 'session',
  scope: 'habits:read',
  versioned: 'list',
  success: { status: 200, description: 'The tags.', schema: tagListSchema, example: { items: [tagExample] } },
  problems: [],
  async handle({ accountId, services }) {
    return { body: { items: await services.tags.list(accountId) } };
  },
});

const renameTag = defineRoute({
  operationId: 'renameTag',
  tag: 'tags',
  method: 'patch',
  path: '/tags/{name}',
  summary: 'Rename a tag in all habits, or join it with another',
  access: 'session',
  scope: 'habits:write',
  params: tagPathSchema,
  body: tagChangeSchema,
  bodyExample: { name: 'body' },
  success: {
    status: 200,
    description: 'The tag under its new name.',
    schema: tagUseSchema,
    example: { ...tagExample, name: 'body' },
  },
  problems: ['not-found'],
  async handle({ accountId, params, body, services }) {
    return { body: found(await services.tags.rename(accountId, params.name, body.name), 'tag') };
  },
});

const deleteTag = defineRoute({
  operationId: 'deleteTag',
  tag: 'tags',
  method: 'delete',
  path: '/tags/{name}',
  summary: 'Take a tag off all habits',
  access: 'session',
  scope: 'habits:write',
  params: tagPathSchema,
  success: { status: 204, description: 'No habit has the tag.' },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    const habits = await services.tags.remove(accountId, params.name);
    if (habits === 0) throw notFound('tag');
    return {};
  },
});

export const tagRoutes = [listTags, renameTag, deleteTag];

import { demandPassword } from '../accounts/demand-password';
import { defineRoute } from '../http/route';
import { unlessRefused } from '../passkeys/unless-refused';
import { Problem } from '../problems/problem';
import type { Services } from '../services';
import { accountDeletionSchema, accountExportQuerySchema, accountExportSchema, type AccountDeletion } from './schemas';

const exportAccount = defineRoute({
  operationId: 'exportAccount',
  tag: 'accounts',
  method: 'get',
  path: '/account/export',
  summary: 'Everything that is held of the account',
  access: 'session',
  success: {
    status: 200,
    description: 'The rows of every table, without what opens the account.',
    schema: accountExportSchema,
    example: {
      format: 'hexastyle-account',
      version: 1,
      exportedAt: '2026-03-01T12:00:00.000Z',
      tables: { devices: [{ signed_in_at: '2026-02-28T09:30:00.000Z' }] },
    },
  },
  query: accountExportQuerySchema,
  problems: ['answer-too-large'],
  async handle({ accountId, query, services }) {
    return { body: await services.accountData.read(accountId, query.days === 'true', services.now()) };
  },
});

const deleteAccount = defineRoute({
  operationId: 'deleteAccount',
  tag: 'accounts',
  method: 'delete',
  path: '/account',
  summary: 'Delete the account and everything that it holds, at once and for good',
  access: 'session',
  body: accountDeletionSchema,
  bodyExample: { password: 'correct horse battery' },
  success: { status: 204, description: 'The account is gone; the session cookie is removed.' },
  problems: ['wrong-password', 'passkey-refused', 'too-many-attempts'],
  async handle(call) {
    const { accountId, services } = call;
    await demandOwner(call);
    await services.sessions.endAll(accountId, undefined);
    await services.accountData.remove(accountId);
    await services.todays.forget(accountId);
    return { session: { kind: 'end' } };
  },
});

export const accountDataRoutes = [exportAccount, deleteAccount];

interface Asking {
  readonly services: Services;
  readonly accountId: string;
  readonly body: AccountDeletion;
  readonly clientAddress: string;
  readonly deviceToken: string | undefined;
}

/** @throws Problem `wrong-password`, `passkey-refused` or `too-many-attempts` */
async function demandOwner(call: Asking): Promise<void> {
  const { accountId, body, clientAddress, services } = call;
  if ('password' in body) {
    await demandPassword(call, body.password);
    return;
  }
  const isOwner = await services.attempts.redeem(clientAddress, async () => {
    const owner = await unlessRefused(() => services.passkeys.assert(body.credential));
    return owner === accountId ? true : undefined;
  });
  if (isOwner === undefined) throw new Problem('passkey-refused');
}

import {
  createHabit,
  createPause,
  deleteEntry,
  deleteHabit,
  deletePause,
  deleteTag,
  getAccount,
  listChanges,
  listHabits,
  orderHabits,
  putEntry,
  renameTag,
  updateAccount,
  updateHabit,
  updatePause,
} from '../client';
import { Problem } from '../problem/problem';
import type { Change } from '../records/change';
import type { Operation } from '../records/operation';
import type { Records } from '../records/tables';
import type { TagDeed } from '../records/tags-after';
import { answerTo } from './answer-to';
import { orderToSend } from './order-to-send';
import type { Answer, Remote } from './remote';

const LIMIT = 1000;
const NO_CONTENT = 204;
const NOT_FOUND = 404;

/** The API. What a create has done already is answered as it is, so that every operation can be sent again. */
export const httpRemote: Remote = {
  send: (operation, records) => answerTo(operation, () => send(operation, records)),
  changes: async (since) => (await listChanges({ query: { since, limit: LIMIT } })).data,
  account: async () => (await getAccount()).data,
};

function send(operation: Operation, records: Records): Promise<Answer> {
  switch (operation.kind) {
    case 'create-habit':
    case 'change-habit':
    case 'delete-habit':
    case 'order-habits':
      return sendHabit(operation, records);
    case 'put-entry':
    case 'delete-entry':
      return sendDay(operation, records);
    case 'rename-tag':
    case 'delete-tag':
      return sendTag(operation);
    case 'change-account':
      return updateAccount({ body: operation.change }).then(({ data }) => ({ ...done(), account: data }));
    default:
      return sendPause(operation, records);
  }
}

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;

async function sendHabit(
  operation: Of<'create-habit' | 'change-habit' | 'delete-habit' | 'order-habits'>,
  records: Records,
): Promise<Answer> {
  switch (operation.kind) {
    case 'create-habit': {
      const body = { ...operation.fields, id: operation.habitId };
      const { data } = await createHabit({ body, headers: { 'Idempotency-Key': operation.id } });
      return done({ kind: 'habit', habit: data });
    }
    case 'change-habit': {
      const path = { habitId: operation.habitId };
      const headers = ifMatch(records.habits.get(operation.habitId));
      return done({ kind: 'habit', habit: (await updateHabit({ path, headers, body: operation.change })).data });
    }
    case 'delete-habit':
      await deleteHabit({
        path: { habitId: operation.habitId },
        headers: ifMatch(records.habits.get(operation.habitId)),
      });
      return done();
    case 'order-habits': {
      const { data } = await orderHabits({ body: { ids: orderToSend(operation.ids, records) } });
      return done(...data.items.map((habit): Change => ({ kind: 'habit', habit })));
    }
  }
}

/** Answered with all habits: the API tells of a tag alone. A tag that no habit has was done away with before, here or elsewhere. */
async function sendTag({ name, ...deed }: TagDeed): Promise<Answer> {
  const path = { name };
  try {
    if (deed.kind === 'rename-tag') await renameTag({ path, body: { name: deed.newName } });
    else await deleteTag({ path });
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== NOT_FOUND) throw error;
  }
  const { data } = await listHabits();
  return done(...data.items.map((habit): Change => ({ kind: 'habit', habit })));
}

async function sendDay(operation: Of<'put-entry' | 'delete-entry'>, { entries }: Records): Promise<Answer> {
  const path = { habitId: operation.habitId, date: operation.date };
  if (operation.kind === 'put-entry') {
    const { data, response } = await putEntry({ path, body: { ...operation.mark, editedAt: operation.at } });
    if (response.status === NO_CONTENT || data === undefined) return { kind: 'emptied', date: path.date };
    return done({ kind: 'entry', entry: data });
  }
  const known = entries.get(operation.habitId)?.get(operation.date);
  const headers = known === undefined ? {} : ifMatch(known);
  const { data, response } = await deleteEntry({ path, query: { editedAt: operation.at }, headers });
  return response.status === NO_CONTENT || data === undefined ? done() : done({ kind: 'entry', entry: data });
}

async function sendPause(
  operation: Of<'create-pause' | 'change-pause' | 'delete-pause'>,
  { pauses }: Records,
): Promise<Answer> {
  const { pauseId } = operation;
  switch (operation.kind) {
    case 'create-pause': {
      const headers = { 'Idempotency-Key': operation.id };
      const { data } = await createPause({ body: { ...operation.fields, id: pauseId }, headers });
      return done({ kind: 'pause', pause: data });
    }
    case 'change-pause': {
      const headers = ifMatch(pauses.get(pauseId));
      const { data } = await updatePause({ path: { pauseId }, headers, body: operation.change });
      return done({ kind: 'pause', pause: data });
    }
    case 'delete-pause':
      await deletePause({ path: { pauseId }, headers: ifMatch(pauses.get(pauseId)) });
      return done();
  }
}

function done(...changes: readonly Change[]): Extract<Answer, { kind: 'done' }> {
  return { kind: 'done', changes };
}

/** A record that is not known any more gets a version that fits nothing, so that the feed is read first. */
function ifMatch(record: { readonly version: string } | undefined): { readonly 'If-Match': string } {
  return { 'If-Match': `"${record?.version ?? '0'}"` };
}

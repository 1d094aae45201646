import * as z from 'zod';
import { defineRoute, type Route } from '../http/route';
import { Problem } from '../problems/problem';

const noteSchema = z.strictObject({ id: z.string(), text: z.string(), version: z.string() }).meta({ id: 'SampleNote' });
const newNoteSchema = z.strictObject({ text: z.string() }).meta({ id: 'NewSampleNote' });
const pathSchema = z.strictObject({ noteId: z.string() });

type Note = z.output<typeof noteSchema>;

const EXAMPLE: Note = { id: 'a', text: 'A note', version: '1' };
const BODY = { body: newNoteSchema, bodyExample: { text: 'A note' } };
const OK = { status: 200, description: 'The note.', schema: noteSchema, example: EXAMPLE } as const;
const ONE = { tag: 'samples', path: '/samples/{noteId}', access: 'session', params: pathSchema } as const;

/** Notes that everybody shares, in memory: resources that use everything that a route can declare. */
export function sampleRoutes(): readonly Route[] {
  const notes = new Map<string, Note>();
  const standing = (id: string, ifMatch: string | undefined): Note | undefined => {
    const note = notes.get(id);
    if (ifMatch !== undefined && ifMatch !== note?.version) throw new Problem('version-mismatch');
    return note;
  };
  const write = (id: string, text: string): Note => {
    const note = { id, text, version: String(Number(notes.get(id)?.version ?? 0) + 1) };
    notes.set(id, note);
    return note;
  };
  const found = (note: Note | undefined): Note => {
    if (note === undefined) throw new Problem('not-found');
    return note;
  };
  return [
    defineRoute({
      ...ONE,
      operationId: 'getSample',
      method: 'get',
      summary: 'A note',
      scope: 'habits:read',
      versioned: 'read',
      success: OK,
      problems: ['not-found'],
      handle: ({ params }) => Promise.resolve(versioned(found(notes.get(params.noteId)))),
    }),
    defineRoute({
      ...ONE,
      ...BODY,
      operationId: 'updateSample',
      method: 'patch',
      summary: 'Change a note',
      scope: 'habits:write',
      versioned: 'write',
      success: OK,
      problems: ['not-found'],
      handle: async ({ params, body, ifMatch }) => {
        const { id } = found(standing(params.noteId, ifMatch));
        return Promise.resolve(versioned(write(id, body.text)));
      },
    }),
    defineRoute({
      ...ONE,
      ...BODY,
      operationId: 'putSample',
      method: 'put',
      summary: 'Write a note',
      scope: 'habits:write',
      versioned: 'write-optional',
      success: OK,
      problems: [],
      handle: async ({ params, body, ifMatch }) => {
        standing(params.noteId, ifMatch);
        return Promise.resolve(versioned(write(params.noteId, body.text)));
      },
    }),
    createSample(write, () => notes.size),
  ];
}

function createSample(write: (id: string, text: string) => Note, count: () => number): Route {
  return defineRoute({
    ...BODY,
    operationId: 'createSample',
    tag: 'samples',
    method: 'post',
    path: '/samples',
    access: 'session',
    summary: 'Make a note',
    scope: 'habits:write',
    versioned: 'create',
    idempotent: true,
    success: { ...OK, status: 201, isLocated: true },
    problems: ['limit-reached'],
    handle: async ({ body }) => {
      if (body.text === 'refuse') throw new Problem('limit-reached');
      if (body.text === 'fail') throw new Error('This note fails.');
      await new Promise((resolve) => setTimeout(resolve, body.text === 'slow' ? 300 : 0));
      const note = write(`note-${count() + 1}`, body.text);
      return { ...versioned(note), location: `/samples/${note.id}` };
    },
  });
}

function versioned(note: Note): { readonly body: Note; readonly version: string } {
  return { body: note, version: note.version };
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { speech } from '../i18n/speech';
import { toProblem } from './to-problem';
import { faultWords } from './fault-words/fault-words';
import { problemWords } from './words/problem-words';

const answer = (status: number, headers = {}) => new Response(undefined, { status, headers });

const typed = (code: string, detail: string) => ({ type: `tag:hexastyle.example,2026:problem/${code}`, detail });

describe('problems for people', () => {
  afterEach(() => speech.speak('en'));

  it('given no answer, says that the server cannot be reached', async () => {
    expect(await toProblem(new TypeError('Failed to fetch'), undefined)).toMatchObject({ kind: 'unreachable' });
  });

  it('given a page of a proxy instead of JSON, does not show it', async () => {
    expect(await toProblem('<html>Bad gateway</html>', answer(502))).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('not available') as string,
    });
    expect(await toProblem('<html>stack trace</html>', answer(500))).toMatchObject({
      kind: 'refused',
      message: expect.not.stringContaining('stack') as string,
    });
  });

  it('given a 2xx that is not what was promised, is refused, not accepted', async () => {
    expect(await toProblem(new SyntaxError('x'), answer(200))).toMatchObject({ kind: 'refused' });
  });

  it('given faults, names their fields and leaves out what has no field', async () => {
    const errors = [{ pointer: '#/name', detail: 'Too long.' }, { parameter: 'date', detail: 'No day.' }, 'odd'];
    expect(await toProblem({ detail: 'd', errors }, answer(422))).toMatchObject({
      message: 'd',
      faults: [{ field: 'name', message: 'Too long.' }],
    });
  });

  it('given an aborted request, stays an abort', async () => {
    const abort = new DOMException('stop', 'AbortError');
    expect(await toProblem(abort, undefined)).toBe(abort);
  });

  it('given a reader of German, tells what the catalogue has in German, and the rest as the API does', async () => {
    await speech.speak('de');
    const slow = typed('too-many-requests', 'This account sent too many requests: try again in 20 seconds.');
    expect(await toProblem(slow, answer(429, { 'Retry-After': '20' }))).toMatchObject({
      message: 'Von diesem Konto kamen zu viele Anfragen: Versuch es in 20 Sekunden noch einmal.',
    });
    expect(await toProblem(undefined, undefined)).toMatchObject({
      message: expect.stringMatching(/^Der Server/) as string,
    });
    const broken = typed('malformed-json', 'The body is not valid JSON.');
    expect(await toProblem(broken, answer(400))).toMatchObject({ message: 'The body is not valid JSON.' });
  });

  it('given a reader of German and a file or an address that was refused, tells why in German', async () => {
    await speech.speak('de');
    const day = { detail: '"2026-02-30" is not a day.', code: 'no-day', about: '2026-02-30' };
    const file = { ...typed('unreadable-file', day.detail), errors: [day] };
    expect(await toProblem(file, answer(422))).toMatchObject({
      message: expect.stringMatching(/^In der Datei steht „2026-02-30“/) as string,
      faults: [],
    });
    const inside = { pointer: '#/url', detail: 'This address leads inside.', code: 'address-not-public' };
    const refused = { ...typed('invalid-input', 'One value is not valid.'), errors: [inside] };
    expect(await toProblem(refused, answer(422))).toMatchObject({
      faults: [{ field: 'url', message: expect.stringMatching(/^Diese Adresse führt in ein Netz/) as string }],
    });
  });

  it('given a reader of German and a value that a rule refuses, has no English in it', async () => {
    await speech.speak('de');
    const errors = [{ pointer: '#/question', detail: 'A question has at most 200 characters.' }];
    const message = 'Ein Wert ist nicht erlaubt: Prüfe, was du eingegeben hast.';
    expect(
      await toProblem({ ...typed('invalid-input', 'One value is not valid.'), errors }, answer(422)),
    ).toMatchObject({
      message,
      faults: [{ field: 'question', message }],
    });
  });

  it('given a reader of German and a password that is easy to guess, says at its box what a better one is', async () => {
    await speech.speak('de');
    const detail = 'This password is easy to guess.';
    const errors = [{ pointer: '#/newPassword', detail }];
    const message = expect.stringMatching(/leicht zu erraten: Nimm vier/) as string;
    expect(await toProblem({ ...typed('weak-password', detail), errors }, answer(422))).toMatchObject({
      faults: [{ field: 'newPassword', message }],
    });
  });

  it('given a fault that this page does not know, tells it as the API does', async () => {
    await speech.speak('de');
    const fault = { detail: 'The archive is a book.', code: 'archive-of-books' };
    const file = { ...typed('unreadable-file', fault.detail), errors: [fault] };
    expect(await toProblem(file, answer(422))).toMatchObject({ message: fault.detail });
  });

  it('knows every fault that the API names, and no other', () => {
    const document = readFileSync(resolve(__dirname, '../../../api/openapi.json'), 'utf8');
    const named = /where it has one; others may come: ([^.]+)/.exec(document)?.[1]?.split(', ');
    expect(named?.toSorted()).toEqual(Object.keys(faultWords.in('en') ?? {}).toSorted());
  });

  it('given a reader of English, tells what the API says, which is more exact', async () => {
    const full = typed('limit-reached', 'An account has at most 10 webhooks: delete some first.');
    expect(await toProblem(full, answer(409))).toMatchObject({ message: full.detail });
  });

  it('knows no problem that the API does not have', () => {
    const document = readFileSync(resolve(__dirname, '../../../api/openapi.json'), 'utf8');
    const told = Object.entries(problemWords.in('en') ?? {}).filter(([, text]) => typeof text === 'function');
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter(([code]) => !document.includes(`:problem/${code}"`))).toEqual([]);
  });
});

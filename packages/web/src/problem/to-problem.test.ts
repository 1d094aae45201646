import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { speech } from '../i18n/speech';
import { toProblem } from './to-problem';
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
    const file = typed('unreadable-file', 'The archive has no Habits.csv.');
    expect(await toProblem(file, answer(422))).toMatchObject({ message: 'The archive has no Habits.csv.' });
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

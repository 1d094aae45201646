import { toProblem } from './to-problem';

const answer = (status: number) => new Response(undefined, { status });

describe('problems for people', () => {
  it('given no answer, says that the server cannot be reached', () => {
    expect(toProblem(new TypeError('Failed to fetch'), undefined)).toMatchObject({ kind: 'unreachable' });
  });

  it('given a page of a proxy instead of JSON, does not show it', () => {
    expect(toProblem('<html>Bad gateway</html>', answer(502))).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('not available') as string,
    });
    expect(toProblem('<html>stack trace</html>', answer(500))).toMatchObject({
      kind: 'refused',
      message: expect.not.stringContaining('stack') as string,
    });
  });

  it('given a 2xx that is not what was promised, is refused, not accepted', () => {
    expect(toProblem(new SyntaxError('x'), answer(200))).toMatchObject({ kind: 'refused' });
  });

  it('given faults, names their fields and leaves out what has no field', () => {
    const errors = [{ pointer: '#/name', detail: 'Too long.' }, { parameter: 'date', detail: 'No day.' }, 'odd'];
    expect(toProblem({ detail: 'd', errors }, answer(422))).toMatchObject({
      message: 'd',
      faults: [{ field: 'name', message: 'Too long.' }],
    });
  });

  it('given an aborted request, stays an abort', () => {
    const abort = new DOMException('stop', 'AbortError');
    expect(toProblem(abort, undefined)).toBe(abort);
  });
});

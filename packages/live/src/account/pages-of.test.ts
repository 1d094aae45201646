import { DENIED } from '../testing/aws-error';
import { askWith } from './ask';
import { LIMITS } from './limits';
import { pagesOf, type Page } from './pages-of';
import { slots } from './slots';

const limits = { ...LIMITS, pages: 3 };
const asked = { action: 'a:B', region: 'us-east-1' };
const read = (pageAt: (token: string | undefined) => Page<string> | Error) =>
  pagesOf({ limits, ask: askWith(limits, slots(1)) }, asked, (token) => {
    const page = pageAt(token);
    return page instanceof Error ? Promise.reject(page) : Promise.resolve(page);
  });

test('given two pages, then both are one list', async () => {
  const list = await read((token) =>
    token === undefined ? { items: ['1'], next: 'two' } : { items: ['2'], next: undefined },
  );
  expect(list).toEqual({ value: ['1', '2'], reasons: [] });
});

test('given a second page that fails, then the first is kept beside the reason', async () => {
  const list = await read((token) => (token === undefined ? { items: ['1'], next: 'two' } : DENIED));
  expect(list).toEqual({ value: ['1'], reasons: [{ kind: 'permission-missing', ...asked }] });
});

test('given pages without end, then the reading ends and says so', async () => {
  let page = 0;
  const list = await read(() => ({ items: ['x'], next: `${(page += 1)}` }));
  expect(list).toEqual({ value: ['x', 'x', 'x'], reasons: [{ kind: 'too-much-data', action: 'a:B', pages: 3 }] });
});

test('given a token that comes again, then the list ends', async () => {
  expect(await read(() => ({ items: ['x'], next: 'same' }))).toEqual({ value: ['x', 'x'], reasons: [] });
});

import { anAssembly } from '../../testing/an-assembly';
import { isAbsent } from '../../facts/facts';
import { keysOfSchema } from './keys-of-schema';

const keysOf = (...files: readonly string[]) => {
  const { repository } = files
    .reduce((facts, text, at) => facts.file(`migrations/${at}.ts`, text), anAssembly())
    .facts();
  if (isAbsent(repository)) throw new Error(repository.absent);
  const { foreign, indexes } = keysOfSchema(repository, 'migrations');
  const shown = (each: (typeof foreign)[number]) => `${each.table} ${each.columns.join('+')} ${each.path}:${each.line}`;
  return { foreign: foreign.map(shown), indexes: indexes.map(shown) };
};

test('given a table, then columns and constraints that refer or are unique are keys', () => {
  const table = `
await sql\`
  create table days (
    id uuid primary key,
    habit uuid not null references habits on delete cascade,
    note text check (char_length(note) between 1 and 10),
    token bytea not null unique check (octet_length(token) = 32),
    constraint whose foreign key (account, habit) references habits (account, id),
    unique nulls not distinct (account, day)
  )\`;`;
  expect(keysOf(table)).toEqual({
    foreign: ['days habit migrations/0.ts:2', 'days account+habit migrations/0.ts:2'],
    indexes: ['days id migrations/0.ts:2', 'days token migrations/0.ts:2', 'days account+day migrations/0.ts:2'],
  });
});

test('given columns that are added, then they are keys as well', () => {
  const altered = 'sql`alter table days add column mail uuid references mails, add constraint once unique (mail)`';
  expect(keysOf(altered)).toEqual({
    foreign: ['days mail migrations/0.ts:1'],
    indexes: ['days mail migrations/0.ts:1'],
  });
});

test('given indexes, then those count that stay and have every row', () => {
  const made = 'sql`create index one on days (habit, day)`; sql`create unique index two on days (lower(note))`;';
  const partial = 'sql`create index three on days (note) where note is not null`; sql`drop index one`;';
  expect(keysOf(made).indexes).toEqual(['days habit+day migrations/0.ts:1', 'days lower(note migrations/0.ts:1']);
  expect(keysOf(made, partial).indexes).toEqual(['days lower(note migrations/0.ts:1']);
});

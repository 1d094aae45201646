import type { RepositoryFacts } from '../../facts/facts';
import { codeIn } from './code-in';

/** Columns of a table, and where it is said that they are a key or have an index. */
export interface Columns {
  readonly table: string;
  readonly columns: readonly string[];
  readonly path: string;
  readonly line: number;
  /** Only what has a name can be dropped. */
  readonly name?: string | undefined;
}

/** What a schema says of keys, after every migration. */
export interface Keys {
  readonly foreign: readonly Columns[];
  readonly indexes: readonly Columns[];
}

interface Statement {
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

const PLACE = (statement: Statement): Pick<Columns, 'path' | 'line'> => ({
  path: statement.path,
  line: statement.line,
});

/** The statements that a file of TypeScript has in its templates. */
const statementsOf = (path: string, text: string): readonly Statement[] =>
  [...text.matchAll(/\bsql(?:<[^>]*>)?`([^`]*)`/g)].map((match) => ({
    text: (match[1] ?? '').replaceAll(/\s+/g, ' ').trim(),
    path,
    line: text.slice(0, match.index).split('\n').length,
  }));

const listOf = (columns: string): readonly string[] => columns.split(',').map((column) => column.trim());

/** The parts of a list between commas that stand in no brackets. */
const partsOf = (list: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of list.matchAll(/[(),]/g)) {
    depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    if (mark !== ',' || depth !== 0) continue;
    parts.push(list.slice(start, index));
    start = index + 1;
  }
  return [...parts, list.slice(start)].map((part) => part.trim());
};

const FOREIGN = /^(?:constraint \w+ )?foreign key \(([^)]*)\)/;
const UNIQUE = /^(?:constraint \w+ )?(?:primary key|unique(?: nulls not distinct)?) \(([^)]*)\)/;
const COLUMN = /^(\w+) .*\breferences \w+/;
const UNIQUE_COLUMN = /^(\w+) .*\b(?:primary key|unique)\b/;

/** What the definition of a column, or a constraint of the table, says of keys. */
const keysOfPart = (part: string): { readonly foreign?: readonly string[]; readonly index?: readonly string[] } => {
  const [foreign, unique] = [FOREIGN.exec(part)?.[1], UNIQUE.exec(part)?.[1]];
  if (foreign !== undefined) return { foreign: listOf(foreign) };
  if (unique !== undefined) return { index: listOf(unique) };
  const [column, key] = [COLUMN.exec(part)?.[1], UNIQUE_COLUMN.exec(part)?.[1]];
  return { ...(column !== undefined && { foreign: [column] }), ...(key !== undefined && { index: [key] }) };
};

const TABLE = /^(?:create table|alter table)(?: if (?:not )?exists)? (\w+) (.*)$/;

const partsOfTable = (text: string): readonly string[] =>
  text.startsWith('create')
    ? partsOf(text.replace(/^[^(]*\(/, '').replace(/\)$/, ''))
    : partsOf(text.replace(TABLE, '$2')).map((part) => part.replace(/^add (?:column )?(?:if not exists )?/, ''));

const keysOfTable = (statement: Statement): Keys => {
  const table = TABLE.exec(statement.text)?.[1];
  if (table === undefined) return { foreign: [], indexes: [] };
  const keys = partsOfTable(statement.text).map(keysOfPart);
  const of = (columns: readonly string[]): Columns => ({ table, columns, ...PLACE(statement) });
  return {
    foreign: keys.flatMap(({ foreign }) => (foreign === undefined ? [] : [of(foreign)])),
    indexes: keys.flatMap(({ index }) => (index === undefined ? [] : [of(index)])),
  };
};

/** An index of some rows only is none for the others. */
const INDEX = /^create (?:unique )?index (\w+) on (\w+)(?: using \w+)? \(([^)]*)\)(?!.* where )/;

const indexOf = (statement: Statement): readonly Columns[] => {
  const [, name, table, columns] = INDEX.exec(statement.text) ?? [];
  return table === undefined || columns === undefined
    ? []
    : [{ name, table, columns: listOf(columns), ...PLACE(statement) }];
};

/** The keys of the schema that the migrations of a folder make, in the order of their names. */
export const keysOfSchema = (repository: RepositoryFacts, folder: string): Keys => {
  const statements = repository.files
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => statementsOf(path, codeIn(repository, path) ?? ''));
  const tables = statements.map(keysOfTable);
  const dropped = new Set(statements.flatMap(({ text }) => /^drop index (?:if exists )?(\w+)$/.exec(text)?.[1] ?? []));
  return {
    foreign: tables.flatMap(({ foreign }) => foreign),
    indexes: [
      ...tables.flatMap(({ indexes }) => indexes),
      ...statements.flatMap(indexOf).filter(({ name = '' }) => !dropped.has(name)),
    ],
  };
};

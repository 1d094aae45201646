import fc from 'fast-check';
import { placeholder } from './placeholder';

type Texts = fc.Arbitrary<unknown>;

const DAY_MS = 86_400_000;
/** What the application of the test believes the time to be. */
export const FUZZ_NOW = new Date('2026-03-01T12:00:00Z');

/** The day of which a placeholder `written` has an entry. */
export const WRITTEN_DAY = '2026-02-28';

export const known = (kind: string): fc.Arbitrary<string> =>
  fc.nat({ max: 9 }).map((index) => placeholder(kind, index));

const around = fc.integer({ min: -400, max: 30 }).map((days) => new Date(FUZZ_NOW.getTime() + days * DAY_MS));
const date = around.map((day) => day.toISOString().slice(0, 10));
/** Few, so that what is read was written. */
const aDay = fc.constantFrom('2026-02-27', '2026-02-28', '2026-03-01');
const later = fc.nat({ max: 1000 }).map((days) => new Date(FUZZ_NOW.getTime() + (days + 1) * DAY_MS).toISOString());
const ownPassword = fc.constant(placeholder('password'));
const freshPassword = fc.constantFrom('purple kettle moon', 'olive tractor hymn', 'seven amber walruses');
const freshEmail = fc.uuid().map((id) => `${id}@example.com`);
const tag = fc.oneof(known('tags'), fc.constantFrom('health', 'Ünïcødé', 'a b', 'x/y', '%', '名'));

const ANYWHERE: Readonly<Record<string, Texts>> = {
  habitId: known('habits'),
  pauseId: known('pauses'),
  date,
  from: date,
  to: date,
  start: date,
  editedAt: around.map((time) => time.toISOString()),
  expiresAt: later,
  timeZone: fc.constantFrom('UTC', 'Europe/Lisbon', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Pacific/Apia'),
  icon: fc.constantFrom('', '🏃', '📚'),
  url: fc.constantFrom(
    'https://receiver.example.com/hook',
    'https://93.184.215.14/',
    'https://127.0.0.1/',
    'http://x.example',
  ),
  email: fc.constant(placeholder('email')),
  password: ownPassword,
  newPassword: freshPassword,
  tags: fc.array(tag, { maxLength: 3 }),
  tag,
  cursor: known('cursor'),
  since: known('since'),
  ids: fc.uniqueArray(known('habits'), { maxLength: 2 }),
};

/** Where a name means something else than elsewhere, by operation. */
const HERE: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  createAccount: { email: freshEmail, password: freshPassword },
  changeEmail: { email: freshEmail },
  createEmailConfirmation: { token: known('confirmation') },
  resetPassword: { token: known('reset'), password: freshPassword },
  createPasskey: { credential: known('registration') },
  createPasskeySession: { credential: known('assertion') },
  deleteAccount: { credential: known('assertion') },
  getEntry: { habitId: known('written'), date: fc.constant(WRITTEN_DAY) },
  putEntry: { date: aDay },
  deleteEntry: { date: aDay },
  renameTag: { name: tag },
  deleteTag: { name: known('tags') },
  createHabit: { id: fc.oneof(fc.uuid({ version: 4 }), known('habits')) },
  createPause: { id: fc.oneof(fc.uuid({ version: 4 }), known('pauses')) },
};

/** Meaningful values of a field or parameter, where its schema alone would give values that are always refused. */
export function hint(operationId: string, name: string): Texts | undefined {
  const here = HERE[operationId];
  if (here !== undefined && Object.hasOwn(here, name)) return here[name];
  return Object.hasOwn(ANYWHERE, name) ? ANYWHERE[name] : undefined;
}

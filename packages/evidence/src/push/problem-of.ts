/** More is a page of a proxy, and tells nobody anything. */
const LONGEST = 500;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Backstage says `error.message`, RFC 9457 says `detail`. */
const saidIn = (value: unknown): unknown => {
  if (!isRecord(value)) return undefined;
  const { detail, error } = value;
  return detail ?? (isRecord(error) ? error['message'] : undefined);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** What the portal says is wrong, in one line and without the token; nothing where it says nothing that can be read. */
export const problemOf = async (answer: Response, token: string): Promise<string> => {
  const said = saidIn(parsed(await answer.text().catch(() => '')));
  if (typeof said !== 'string') return '';
  const line = said
    .replaceAll(token, '***')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  return shown.replace(/\.$/, '');
};

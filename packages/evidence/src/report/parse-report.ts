import { REPORT_VERSION, reportSchema, type Report } from './report';
import { ReportError } from './report-error';

/** The largest report that is read, in characters; a real one has some 0.2 MB. */
export const LARGEST_REPORT = 20 * 1024 * 1024;

const AGAIN = 'Run `npx hexastyle evidence` to write it again.';

const jsonOf = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const problem = text.trim() === '' ? 'is empty' : 'is not JSON; it may have been cut off while it was written';
    throw new ReportError('report-not-json', `${name} ${problem}. ${AGAIN}`, { cause });
  }
};

const checkVersion = (raw: unknown, name: string): void => {
  const version: unknown = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (version === REPORT_VERSION) return;
  const found = version === undefined ? 'no version' : `version ${JSON.stringify(version).slice(0, 40)}`;
  throw new ReportError(
    'report-version',
    `${name} has ${found}, and this program reads version ${REPORT_VERSION}. ${AGAIN}`,
  );
};

/** Reads the text of a report. `name` (a file or an environment) is for the message. Throws `ReportError`. */
export const parseReport = (text: string, name: string): Report => {
  if (text.length > LARGEST_REPORT)
    throw new ReportError(
      'report-too-large',
      `${name} is larger than the ${LARGEST_REPORT / 1024 / 1024} MB that are read. ${AGAIN}`,
    );
  const raw = jsonOf(text, name);
  checkVersion(raw, name);
  const result = reportSchema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new ReportError(
    'report-shape',
    `${name} is not a report: ${where === '' ? 'the document' : where}: ${issue?.message ?? 'unexpected'}. ${AGAIN}`,
    { cause: result.error },
  );
};

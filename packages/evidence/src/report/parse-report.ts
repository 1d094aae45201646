import { parseDocument } from './parse-document';
import { REPORT_VERSION, reportSchema, type Report } from './report';
import { ReportError } from './report-error';

/** The largest report that is read, in characters; a real one has some 0.2 MB. */
export const LARGEST_REPORT = 20 * 1024 * 1024;

/** Reads the text of a report. `name` (a file or an environment) is for the message. Throws `ReportError`. */
export const parseReport = (text: string, name: string): Report =>
  parseDocument(text, name, {
    what: 'a report',
    version: REPORT_VERSION,
    largest: LARGEST_REPORT,
    schema: reportSchema,
    errorOf: (fault, message, options) => new ReportError(`report-${fault}`, message, options),
  });

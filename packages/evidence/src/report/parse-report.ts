import { contradictionsOf } from './contradictions';
import { parseDocument } from './parse-document';
import { REPORT_VERSION, reportSchema, type Report } from './report';
import { ReportError } from './report-error';

/** The largest report that is read, in characters; a real one has some 0.2 MB. */
export const LARGEST_REPORT = 20 * 1024 * 1024;

/** What a report of the right shape may still get wrong. It is no part of the published schema, which cannot say it. */
const soundReport = reportSchema.superRefine((report, context) => {
  for (const { path, message } of contradictionsOf(report))
    context.addIssue({ code: 'custom', path: [...path], message });
});

/** Reads the text of a report, whose summary must be that of its claims. `name` (a file or an environment) is for the message. Throws `ReportError`. */
export const parseReport = (text: string, name: string): Report =>
  parseDocument(text, name, {
    what: 'a report',
    version: REPORT_VERSION,
    largest: LARGEST_REPORT,
    schema: soundReport,
    errorOf: (fault, message, options) => new ReportError(`report-${fault}`, message, options),
  });

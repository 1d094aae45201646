import { readReport } from './validation-report';

/** What the validations that broke have to say of it: they report no finding, which is no clean bill. */
export const brokenValidations = (assembly: string): readonly string[] =>
  readReport(assembly).pluginReports.flatMap(({ metadata }) => metadata?.error ?? []);

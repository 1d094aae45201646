import type { Accepted } from './accepted';
import type { AssembledTemplate } from './assembled-templates';
import type { LintMatch } from './lint-match';

const typeAt = ({ file, logicalId }: LintMatch, templates: readonly AssembledTemplate[]): string | undefined =>
  logicalId === undefined ? undefined : templates.find((template) => template.file === file)?.types.get(logicalId);

/** One line for every match that is not accepted, and one for every entry of the list that accepts nothing. */
export const judgeMatches = (
  matches: readonly LintMatch[],
  templates: readonly AssembledTemplate[],
  accepted: readonly Accepted[],
): readonly string[] => {
  const accepts = ({ rule, type }: Accepted, match: LintMatch): boolean =>
    rule === match.rule && (type === undefined || type === typeAt(match, templates));
  const open = matches.filter((match) => !accepted.some((entry) => accepts(entry, match)));
  const idle = accepted.filter((entry) => !matches.some((match) => accepts(entry, match)));
  return [
    ...open.map(
      ({ file, line, rule, message, logicalId }) => `${file}:${line} ${rule} ${logicalId ?? 'template'}: ${message}`,
    ),
    ...idle.map(({ rule, type = 'anything' }) => `${rule} at ${type} is accepted, and cfn-lint no longer finds it`),
  ];
};

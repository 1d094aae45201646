import { isAbsent } from '../../facts/facts';
import { agrees, differs, unknown, type Reader } from '../said';
import { patternReader } from './pattern-reader';

interface Tool {
  readonly name: RegExp;
  /** A file that nobody who uses the tool is without. */
  readonly leaves: RegExp;
  readonly words: string;
}

const TOOLS: readonly Tool[] = [
  { name: /\bterraform\b/gi, leaves: /\.tf(\.json)?$/, words: 'ends with .tf' },
  { name: /\bdjango\b/gi, leaves: /(^|\/)manage\.py$/, words: 'is a manage.py' },
  { name: /\bpulumi\b/gi, leaves: /(^|\/)Pulumi\.ya?ml$/, words: 'is a Pulumi.yaml' },
  { name: /\bkubernetes\b|\bhelm\b/gi, leaves: /(^|\/)Chart\.ya?ml$/, words: 'is a Chart.yaml' },
  { name: /\b(?:AWS )?CDK\b/gi, leaves: /(^|\/)(cdk|manifest)\.json$|aws-cdk/, words: 'configures the CDK' },
  { name: /\bprojen\b/gi, leaves: /(^|\/)\.projenrc\.[cm]?[jt]s$/, words: 'is a .projenrc' },
];

/** Tools that are known by the files that they leave behind. That they are there does not say what is made with them. */
export const TOOL_READERS: readonly Reader[] = TOOLS.map(({ name, leaves, words }) =>
  patternReader(name, (_groups, { facts: { repository } }) => {
    if (isAbsent(repository)) return unknown(repository.absent);
    const file = repository.files.find((each) => leaves.test(each));
    return file === undefined ? differs(`no file of the repository ${words}`) : agrees(`the repository has ${file}`);
  }),
);

/** That the files are kept in git, which the commit of a report tells. */
export const versionReader: Reader = patternReader(
  /\bgit-based version control\b|\b(?:is |are )?version(?:ed|[ -]controlled) (?:in|with|by) git\b/gi,
  (_groups, { report: { commit } }) =>
    commit === 'unknown' ? unknown('what was judged is no checkout of git') : agrees('what was judged is a commit'),
);

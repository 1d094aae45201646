import { isAbsent } from '../../facts/facts';
import { agrees, differs, unknown, type Reader } from '../said';
import { patternReader } from './pattern-reader';

interface Tool {
  readonly name: RegExp;
  /** A file that nobody who uses the tool is without. */
  readonly leaves: RegExp;
  /** What that file says, where others are called so as well; its path is the first line. */
  readonly says?: RegExp;
  readonly words: string;
}

const TOOLS: readonly Tool[] = [
  { name: /\bterraform\b/gi, leaves: /\.tf(\.json)?$/, words: 'ends with .tf' },
  { name: /\bdjango\b/gi, leaves: /(^|\/)manage\.py$/, words: 'is a manage.py' },
  { name: /\bpulumi\b/gi, leaves: /(^|\/)Pulumi\.ya?ml$/, words: 'is a Pulumi.yaml' },
  { name: /\bkubernetes\b|\bhelm\b/gi, leaves: /(^|\/)Chart\.ya?ml$/, words: 'is a Chart.yaml' },
  {
    name: /\b(?:AWS )?CDK\b/gi,
    leaves: /(^|\/)(cdk|package)\.json$/,
    says: /"dependencies": \{[^}]*"aws-cdk-lib"|^\S*\bcdk\.json\n/,
    words: 'is a cdk.json, or a package.json that depends on aws-cdk-lib',
  },
  { name: /\bprojen\b/gi, leaves: /(^|\/)\.projenrc\.[cm]?[jt]s$/, words: 'is a .projenrc' },
];

/** What lies there is somebody else's, or only looks at what a tool would do. */
const NOT_OWN = /(^|\/)(node_modules|fixtures?|testing|tests?|__tests__|examples?)\//;

/** Tools that are known by the files that they leave behind. That they are there does not say what is made with them. */
export const TOOL_READERS: readonly Reader[] = TOOLS.map(({ name, leaves, says, words }) =>
  patternReader(name, (_groups, { facts: { repository } }) => {
    if (isAbsent(repository)) return unknown(repository.absent);
    const file = repository.files.find(
      (each) =>
        leaves.test(each) &&
        !NOT_OWN.test(each) &&
        (says === undefined || says.test(`${each}\n${repository.read(each) ?? ''}`)),
    );
    return file === undefined ? differs(`no file of the repository ${words}`) : agrees(`the repository has ${file}`);
  }),
);

/** That the files are kept in git, which the commit of a report tells. */
export const versionReader: Reader = patternReader(
  /\bgit-based version control\b|\b(?:is |are )?version(?:ed|[ -]controlled) (?:in|with|by) git\b/gi,
  (_groups, { report: { commit } }) =>
    commit === 'unknown' ? unknown('what was judged is no checkout of git') : agrees('what was judged is a commit'),
);

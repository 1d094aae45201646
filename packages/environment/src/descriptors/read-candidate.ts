import type { Fault } from '../faults/fault';
import type { Candidate, Complaint } from '../rules/rule';
import { RULES } from '../rules/rules';
import { descriptorSchema } from '../schema/descriptor';
import { checkDocument } from '../yaml/check-document';
import { parseYaml } from '../yaml/parse-yaml';
import { readDocument } from '../yaml/read-document';
import type { Parsed, YamlDocument } from '../yaml/yaml-document';
import { draftOf } from './draft-of';

/** One descriptor that could be parsed: what is sound of it, and all that is wrong with it on its own. */
export interface ReadCandidate extends Candidate {
  readonly faults: readonly Fault[];
  readonly faultOf: (complaint: Complaint) => Fault;
}

const faultAt =
  (document: YamlDocument) =>
  ({ path, problem, fix }: Complaint): Fault => ({
    file: document.file,
    line: document.lineOf(path),
    field: path.join('.'),
    problem,
    fix,
  });

const judge = (document: YamlDocument): ReadCandidate => {
  const checked = checkDocument(document, descriptorSchema);
  const [faults, issues] = checked.kind === 'value' ? [[], []] : [checked.faults, checked.issues];
  const draft = draftOf(document.value, issues);
  const faultOf = faultAt(document);
  const complaints = RULES.flatMap((rule) => rule(draft)).map(faultOf);
  return { file: document.file, draft, faults: [...faults, ...complaints], faultOf };
};

const read = (file: string, parsed: Parsed): ReadCandidate => {
  if (parsed.kind === 'document') return judge(parsed.document);
  const faultOf = ({ problem, fix }: Complaint): Fault => ({ file, line: 0, problem, fix });
  return { file, draft: {}, faults: parsed.faults, faultOf };
};

/** Reads one descriptor; a file that is not YAML has faults and nothing else. */
export const readCandidate = (file: string, root: string): ReadCandidate => read(file, readDocument(file, root));

/** Reads a descriptor that is no file yet. */
export const readCandidateText = (file: string, text: string): ReadCandidate => read(file, parseYaml(file, text));

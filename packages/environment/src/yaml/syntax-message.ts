import type { YAMLError } from 'yaml';
import { shorten } from './shorten';

export interface Message {
  readonly problem: string;
  readonly fix: string;
}

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], Message>>> = {
  TAB_AS_INDENT: { problem: 'YAML does not allow tabs', fix: 'indent with spaces' },
  MULTIPLE_DOCS: { problem: 'a second document starts here', fix: 'remove the line ---, or make it a file of its own' },
  TAG_RESOLVE_FAILED: { problem: 'unknown YAML tag', fix: 'remove the word that starts with !, or quote the value' },
  RESOURCE_EXHAUSTION: { problem: 'the YAML is nested too deeply', fix: 'write plain keys and values' },
};

/** Says a parser's error in this package's words; `line` is the text of the line it was found on. */
export const syntaxMessage = (error: YAMLError, line: string): Message => {
  if (/^ *\t/.test(line)) return { problem: 'YAML does not allow tabs', fix: 'indent with spaces' };
  return (
    BY_CODE[error.code] ?? {
      problem: `this is not YAML: ${shorten(error.message)}`,
      fix: 'check the indentation, the quotes and the brackets of this line and the one above',
    }
  );
};

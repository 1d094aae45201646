const COMMENT = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const TEXT = /'(?:\\[^]|[^'\\\n])*'?|"(?:\\[^]|[^"\\\n])*"?/y;
/** A part of a template: up to its end, or up to a value. */
const TEMPLATE = /[`}](?:\\[^]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/y;
const PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
/** What begins neither a text nor a comment, a template or a pattern: a file has most of its characters here. */
const PLAIN = /[^'"`/{}]+/y;

/** What a slash divides; after anything else it begins a pattern. `<` begins a closing tag. */
const DIVIDED = /[\w$)\]}'"`<]$/;
const BEFORE_PATTERN = /(?:^|[^\w$])(?:return|typeof|case|in|of|delete|void|throw|new|else|do|yield|await|instanceof)$/;

/** `instanceof`, and what stands before it. */
const LONGEST_WORD = 11;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** What `}` may end: how many braces are open in each value that a template holds. */
type Depths = number[];

/** The part of a template that begins here, and whether a value follows. */
const templateAt = (text: string, at: number, depths: Depths): string | undefined => {
  const isEnd = text[at] === '}' && depths.at(-1) === 0;
  if (text[at] !== '`' && !isEnd) return undefined;
  if (isEnd) depths.pop();
  const part = matchAt(TEMPLATE, text, at) ?? '';
  if (part.endsWith('${')) depths.push(0);
  return part;
};

const countBrace = (token: string, depths: Depths): void => {
  const change = token === '{' ? 1 : token === '}' ? -1 : 0;
  const innermost = depths.pop();
  if (innermost !== undefined) depths.push(innermost + change);
};

/** What begins here, told by its first character. */
const plainAt = (text: string, at: number, before: string): string | undefined => {
  switch (text[at]) {
    case "'":
    case '"':
      return matchAt(TEXT, text, at);
    case '/':
      return !DIVIDED.test(before) || BEFORE_PATTERN.test(before) ? matchAt(PATTERN, text, at) : undefined;
    default:
      return matchAt(PLAIN, text, at);
  }
};

const tokenAt = (text: string, at: number, before: string, depths: Depths): string => {
  const token = templateAt(text, at, depths) ?? plainAt(text, at, before) ?? text.charAt(at);
  countBrace(token, depths);
  return token;
};

/** The end of a token, which tells what a slash after it means; `undefined` of spaces. */
const lastOf = (token: string): string | undefined => {
  const end = token.trimEnd();
  return end === '' ? undefined : end.slice(-LONGEST_WORD);
};

/** A TypeScript or JSON text in which comments are blank: every line stays where it is. */
export const withoutComments = (text: string): string => {
  const depths: Depths = [];
  const kept: string[] = [];
  let before = '';
  for (let at = 0; at < text.length;) {
    const comment = text[at] === '/' ? matchAt(COMMENT, text, at) : undefined;
    const token = comment ?? tokenAt(text, at, before, depths);
    kept.push(comment === undefined ? token : comment.replaceAll(/[^\n]/g, ' '));
    if (comment === undefined) before = lastOf(token) ?? before;
    at += token.length;
  }
  return kept.join('');
};

/** A comment of YAML or of a shell begins a line or a word, and stands in no quotes. */
const HASHED = /'[^'\n]*'|"(?:\\.|[^"\\\n])*"|(^|[\s;])#.*$/gm;

/** A YAML text or a program of a shell in which comments are blank. */
export const withoutHashes = (text: string): string =>
  text.replaceAll(HASHED, (found: string, before: string | undefined) => before ?? found);

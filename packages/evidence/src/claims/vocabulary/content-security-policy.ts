/** The directives of a content security policy, by name in lower case, with their sources. */
export type Directives = ReadonlyMap<string, readonly string[]>;

export const directivesOf = (policy: string): Directives =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .flatMap(([name = '', ...sources]): readonly [string, readonly string[]][] =>
        name === '' ? [] : [[name.toLowerCase(), sources]],
      )
      // The first one of a name counts: https://www.w3.org/TR/CSP3/#parse-serialized-policy
      .reverse(),
  );

/** Sources that let scripts of others run: code within the page, and every host there is. */
const LETS_IN = /^('unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:\*?|data:|blob:)$/i;

/** What is wrong with a policy, as part of a sentence; `undefined` when it holds foreign code and foreign frames off. */
export const weaknessOf = (policy: string): string | undefined => {
  const directives = directivesOf(policy);
  const scripts = directives.get('script-src') ?? directives.get('default-src');
  if (!directives.has('default-src')) return 'has no default-src';
  const inline = [...directives].find(([, sources]) => sources.some((source) => /^'unsafe-/i.test(source)));
  if (inline !== undefined) return `allows unsafe sources in ${inline[0]}`;
  if (scripts === undefined || scripts.some((source) => LETS_IN.test(source))) return 'lets scripts of others in';
  const closed = ['base-uri', 'frame-ancestors'].find((name) => directives.get(name)?.join() !== "'none'");
  return closed === undefined ? undefined : `does not say ${closed} 'none'`;
};

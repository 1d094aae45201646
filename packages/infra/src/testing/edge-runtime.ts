import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';

/** What Node's contexts have and cloudfront-js-2.0 has not; of Node's own globals a fresh context has none. */
const LACKING = [
  'Atomics',
  'FinalizationRegistry',
  'Intl',
  'Proxy',
  'Reflect',
  'SharedArrayBuffer',
  'WeakRef',
  'WebAssembly',
  'console',
  'eval',
];

/**
 * Whether the code needs no more than ECMAScript 5.1, which cloudfront-js-2.0 has whole; of what came later it has parts
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html). Newer
 * syntax is what a compiler has to rewrite, or cannot.
 */
export function isEdgeSyntax(code: string): boolean {
  const compiled = (target: string): string => transformSync(code, { target, logLevel: 'silent' }).code;
  try {
    return compiled('es5') === compiled('esnext');
  } catch {
    return false;
  }
}

/** Calls `handler` of the code as CloudFront does: strict, without code made from strings, without Node's globals. */
export function runAtEdge(code: string, event: unknown): unknown {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const name of LACKING) runInContext(`delete globalThis.${name}`, context);
  const call = `JSON.stringify(handler(${JSON.stringify(event)}))`;
  return JSON.parse(runInContext(`'use strict'; ${code}; ${call}`, context, { timeout: 1000 }) as string) as unknown;
}

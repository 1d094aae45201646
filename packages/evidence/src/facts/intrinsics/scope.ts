import type { JsonRecord } from '../assembly/record';
import type { TemplateValue } from '../value';

/** A value that still has to be resolved, and where. */
export interface Pending {
  readonly scope: Scope;
  readonly raw: unknown;
}

/** What intrinsics of one template may refer to. */
export interface Scope {
  readonly stack: string;
  readonly account: string | undefined;
  readonly region: string | undefined;
  /** Template sections as they were read. */
  readonly resources: JsonRecord;
  readonly conditions: JsonRecord;
  readonly mappings: JsonRecord;
  readonly outputs: JsonRecord;
  /** By name, the state in which a stack rests that a parameter can switch: it decides conditions, and no value. */
  readonly choices: ReadonlyMap<string, string>;
  /** Parameters that a parent stack sets. Any other parameter is decided at deployment, so its default proves nothing. */
  readonly parameters: ReadonlyMap<string, Pending>;
  /** Scopes of nested stacks by the logical id of their resource. */
  readonly nested: ReadonlyMap<string, Scope>;
  /** Exports of the whole assembly: `exportKey` -> value. */
  readonly exports: ReadonlyMap<string, Pending>;
}

/** Resolves a part of a value; the chain guards against exports that lead back to themselves. */
export type Resolve = (raw: unknown, scope: Scope) => TemplateValue;

/** Exports are unique within a region; cross-region parameters of the CDK are unique by their path. */
export const exportKey = (region: string | undefined, name: string): string => `${region ?? ''} ${name}`;

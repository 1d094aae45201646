import type { JsonRecord } from '../assembly/record';
import type { TemplateValue } from '../value';
import type { Budget } from './budget';

/** A value that still has to be resolved, and where. */
export interface Pending {
  readonly scope: Scope;
  readonly raw: unknown;
}

/** By name, what the parameters that switch a stack choose: they decide conditions, and no value. */
export type Choices = Pick<ReadonlyMap<string, string>, 'get'>;

/** What intrinsics of one template may refer to. */
export interface Scope {
  /** What facts call the stack: unique within the assembly. */
  readonly stack: string;
  /** What CloudFormation calls it; unknown of nested stacks, whose names it makes itself. */
  readonly stackName: string | undefined;
  readonly account: string | undefined;
  readonly region: string | undefined;
  /** Template sections as they were read. */
  readonly resources: JsonRecord;
  readonly conditions: JsonRecord;
  readonly mappings: JsonRecord;
  readonly outputs: JsonRecord;
  readonly choices: Choices;
  /** Parameters that a parent stack sets. Any other parameter is decided at deployment, so its default proves nothing. */
  readonly parameters: ReadonlyMap<string, Pending>;
  /** Scopes of nested stacks by the logical id of their resource. */
  readonly nested: ReadonlyMap<string, Scope>;
  /** Exports of the whole assembly: `exportKey` -> value. */
  readonly exports: ReadonlyMap<string, Pending>;
  /** Shared by all scopes of an assembly. */
  readonly budget: Budget;
}

/** Resolves a part of a value; the chain guards against exports that lead back to themselves. */
export type Resolve = (raw: unknown, scope: Scope) => TemplateValue;

/** Exports are unique within a region of an account; cross-region parameters of the CDK within an account, by their path. */
export const exportKey = (account: string | undefined, region: string | undefined, name: string): string =>
  `${account ?? ''} ${region ?? ''} ${name}`;

/** Outputs that `Fn::GetStackOutput` reads need no export: they are unique within their stack. */
export const outputKey = ({ account, region, stackName = '' }: Scope, name: string): string =>
  exportKey(account, region, `${stackName} ${name}`);

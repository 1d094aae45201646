import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findingWaiversOf } from '@hexastyle/environment';
import type { Environment, Waiver } from '@hexastyle/environment';
import { platformApp } from '../app/platform-app';
import { addChecks } from '../checks/add-checks';
import { brokenValidations } from '../checks/broken-validations';
import type { Finding } from '../checks/finding';
import { inForce } from '../checks/in-force';
import { readFindings } from '../checks/read-findings';
import { waiverFaults } from '../checks/waiver-faults';
import { ProgramError } from './program-error';
import { makePathsRelative } from './relative-paths';
import type { Summary } from './summary';

export interface SynthesisProps {
  /** Folder with the API's bundled code. */
  readonly code: string;
  /** Parent of the assemblies. */
  readonly out: string;
  /** Repository, to which source files are relative, in the assembly, too. */
  readonly root: string;
  readonly checks: boolean;
  /** Whether the CDK holds the templates against CloudFormation's schemas. @default false */
  readonly validate?: boolean;
  readonly waivers: readonly Waiver[];
  /** `YYYY-MM-DD`; decides which waivers hold. */
  readonly today: string;
}

/**
 * Writes the assembly of one environment to `<out>/<name>`, in place of an earlier one.
 * @throws ProgramError when a check broke: what it would have found is not known
 */
export function synthesize(environment: Environment, props: SynthesisProps): Summary {
  const started = performance.now();
  const directory = join(props.out, environment.name);
  rmSync(directory, { recursive: true, force: true });
  const { validate = false } = props;
  const app = platformApp(environment, { code: props.code, outdir: directory, validate });
  const waivers = inForce(findingWaiversOf(props.waivers, environment), props.today);
  if (props.checks) addChecks(app, waivers);
  const { stacks } = app.synth();
  const findings = props.checks || validate ? findingsIn(directory, props.root) : [];
  makePathsRelative(directory, props.root);
  return {
    environment: environment.name,
    directory,
    stacks: stacks.map(({ stackName }) => stackName),
    resources: stacks.reduce((sum, { template }) => sum + resourcesIn(template), 0),
    checked: props.checks,
    findings,
    waiverFaults: props.checks ? waiverFaults(waivers, findings, environment.name) : [],
    seconds: (performance.now() - started) / 1000,
  };
}

const findingsIn = (directory: string, root: string): readonly Finding[] => {
  const broken = brokenValidations(directory);
  if (broken.length > 0)
    throw new ProgramError([...broken, 'Mend it, or run without it: npm run synth -- --help'].join('\n'));
  return readFindings(directory, root);
};

const resourcesIn = (template: unknown): number =>
  Object.keys((template as { readonly Resources: object }).Resources).length;

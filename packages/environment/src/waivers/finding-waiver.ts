import type { Environment } from '../environment';
import { holdsIn } from './holds-in';
import type { Waiver, WaiverSubject } from './waiver';

/** A waiver for a finding of cdk-nag. */
export type FindingWaiver = Omit<Waiver, 'subject'> & { readonly subject: Extract<WaiverSubject, { kind: 'finding' }> };

const isFindingWaiver = (waiver: Waiver): waiver is Waiver & FindingWaiver => waiver.subject.kind === 'finding';

/** The waivers for findings, wherever they hold. */
export const findingWaivers = (waivers: readonly Waiver[]): readonly FindingWaiver[] => waivers.filter(isFindingWaiver);

const FIELDS = {
  '<environment>': 'name',
  '<account>': 'account',
  '<region>': 'region',
  '<drRegion>': 'drRegion',
} as const;

/**
 * The waiver as it reads in one environment. cdk-nag names findings by ARNs, which differ from environment to
 * environment where the design is one: `<environment>`, `<account>`, `<region>` and `<drRegion>` stand for them.
 */
export const waiverIn = (waiver: FindingWaiver, environment: Environment): FindingWaiver => ({
  ...waiver,
  subject: {
    ...waiver.subject,
    rule: Object.entries(FIELDS).reduce(
      (rule, [placeholder, field]) => rule.replaceAll(placeholder, environment[field]),
      waiver.subject.rule,
    ),
  },
});

/** The waivers for findings in one environment; claims' waivers are the evidence engine's. */
export const findingWaiversOf = (waivers: readonly Waiver[], environment: Environment): readonly FindingWaiver[] =>
  findingWaivers(waivers)
    .filter((waiver) => holdsIn(waiver.environments, environment.name))
    .map((waiver) => waiverIn(waiver, environment));

/** Whether a waiver, as it reads in an environment, speaks of this rule at this construct, or at one above it. */
export const coversFinding = ({ subject }: FindingWaiver, rule: string, construct: string): boolean =>
  subject.rule === rule && `${construct}/`.startsWith(`${subject.construct}/`);

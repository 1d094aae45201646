import { holdsIn, isExpired } from '@hexastyle/environment';
import type { Environment, Waiver, WaiverSubject } from '@hexastyle/environment';

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

/** Those that hold on `today`, `YYYY-MM-DD`. */
export const inForce = (waivers: readonly FindingWaiver[], today: string): readonly FindingWaiver[] =>
  waivers.filter((waiver) => !isExpired(waiver.expires, today));

/** Whether the waiver speaks of this rule at this construct, or at one above it. */
export const covers = (waiver: FindingWaiver, rule: string, construct: string): boolean =>
  waiver.subject.rule === rule && `${construct}/`.startsWith(`${waiver.subject.construct}/`);

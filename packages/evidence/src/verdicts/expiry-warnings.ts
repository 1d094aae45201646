import { inForce } from './in-force';
import type { JudgeContext } from './judgement';

/** How long before its last day a waiver or an attestation warns, in days: enough for those who renew it to look again. */
const WARNS_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

const daysLeft = (expires: string, today: string): number => (Date.parse(expires) - Date.parse(today)) / DAY_MS;

const inDays = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);

/** Waivers and attestations that are in force and will not be for long, with the way out. One line a file. */
export const expiryWarnings = (context: JudgeContext): readonly string[] => {
  const dated = [
    ...context.waivers.map((waiver) => ({ ...waiver, wayOut: 'Mend the gap, or let' })),
    ...context.attestations.map((attestation) => ({ ...attestation, wayOut: 'Let' })),
  ];
  const lines = dated
    .filter((each) => inForce(each, context) && daysLeft(each.expires, context.today) <= WARNS_DAYS)
    .map(({ file, expires, owner, wayOut }) => {
      const when = inDays(daysLeft(expires, context.today));
      return `${file}: expires on ${expires}, ${when}. ${wayOut} ${owner} look again and renew it.`;
    });
  return [...new Set(lines)];
};

/** What the groups of operations are about. Every tag of a route has its line here. */
export const TAGS: Readonly<Record<string, string>> = {
  accounts: 'Who somebody is, and how they want their days.',
  sessions: 'Signing in and out.',
  passkeys: 'Signing in without a password.',
  tokens: 'Letting programs in.',
  habits: 'What somebody wants to do, and how often.',
  entries: 'What was done on which day.',
  pauses: 'Days on which nothing is due.',
  tags: 'Words that group habits.',
  today: 'What is due now.',
  statistics: 'Scores, streaks and totals.',
  changes: 'What changed since a device last asked.',
  transfer: 'Bringing everything in and taking everything out.',
  webhooks: 'Telling other programs what happens.',
  health: 'Whether the API can serve.',
  openapi: 'This document.',
};

import type { Rule } from './rule';

export const productionDeletionProtection: Rule = ({ tier, database }) =>
  tier === 'production' && database?.deletionProtection === false
    ? [
        {
          path: ['database', 'deletionProtection'],
          problem: 'production without deletion protection: one wrong command would delete the database',
          fix: 'remove "deletionProtection: false"',
        },
      ]
    : [];

import type { Rule } from './rule';

export const productionApproval: Rule = ({ tier, pipeline }) =>
  tier === 'production' && pipeline?.approval === false
    ? [
        {
          path: ['pipeline', 'approval'],
          problem: 'production without approval: any merge would reach people unseen',
          fix: 'remove "approval: false"',
        },
      ]
    : [];

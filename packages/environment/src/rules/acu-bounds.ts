import type { Rule } from './rule';

export const acuBounds: Rule = ({ database }) => {
  const { minAcu, maxAcu } = database ?? {};
  if (minAcu === undefined || maxAcu === undefined || minAcu <= maxAcu) return [];
  return [
    {
      path: ['database', 'minAcu'],
      problem: `"database.minAcu" is ${minAcu}, above "database.maxAcu", which is ${maxAcu}`,
      fix: `lower minAcu to at most ${maxAcu}, or raise maxAcu`,
    },
  ];
};

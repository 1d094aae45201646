import type { Rule } from './rule';

/** AWS takes 50 tags a resource; the platform sets five. */
const MOST = 45;

export const tagsBounded: Rule = ({ tags }) => {
  const count = Object.keys(tags ?? {}).length;
  return count <= MOST
    ? []
    : [
        {
          path: ['tags'],
          problem: `"tags" has ${count} tags, more than the ${MOST} that AWS and the platform leave`,
          fix: `keep ${MOST}`,
        },
      ];
};

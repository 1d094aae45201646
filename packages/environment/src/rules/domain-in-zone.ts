import type { Rule } from './rule';

export const domainInZone: Rule = ({ domain }) => {
  const { name, zone } = domain ?? {};
  if (name === undefined || zone === undefined || name === zone || name.endsWith(`.${zone}`)) return [];
  return [
    {
      path: ['domain', 'zone'],
      problem: `"domain.zone" is ${zone}, which does not hold ${name}`,
      fix: `name the hosted zone that ${name} ends with, and give its id`,
    },
  ];
};

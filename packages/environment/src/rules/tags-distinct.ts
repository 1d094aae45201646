import type { Rule } from './rule';

/** IAM takes keys that differ in case only for the same key, and refuses both. */
export const tagsDistinct: Rule = ({ tags }) => {
  const keys = Object.keys(tags ?? {});
  return keys
    .map((key, index) => ({ key, twin: keys.slice(0, index).find((one) => one.toLowerCase() === key.toLowerCase()) }))
    .flatMap(({ key, twin }) =>
      twin === undefined
        ? []
        : [
            {
              path: ['tags', key],
              problem: `"tags.${key}" differs from "tags.${twin}" in case only, which IAM refuses`,
              fix: 'keep one of the two',
            },
          ],
    );
};

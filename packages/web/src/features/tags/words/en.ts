import type { Formatter } from '../../../i18n/formatter';

interface Name {
  readonly name: string;
}

interface Count {
  readonly count: number;
}

const habits = (count: number, formatter: Formatter) =>
  `${formatter.number(count)} ${formatter.plural(count, { one: 'habit', other: 'habits' })}`;

export const en = {
  title: 'Tags',
  intro: 'Tags group habits, on Today and in the overview. A habit gets its tags in its form.',
  empty: 'No habit has a tag.',
  habits: ({ count }: Count, formatter: Formatter) => habits(count, formatter),
  rename: 'Rename',
  'rename-name': ({ name }: Name) => `Rename the tag ${name}`,
  delete: 'Delete',
  'delete-name': ({ name }: Name) => `Delete the tag ${name}`,
  'new-name': 'New name',
  'new-name-hint': 'All habits that have the tag get the new name.',
  joins: ({ name }: Name) => `The tag “${name}” is there already: saving makes one of the two.`,
  'bad-name': 'A tag has 1 to 32 characters and no commas.',
  save: 'Save',
  renamed: ({ name }: Name) => `The tag is called “${name}” now.`,
  joined: ({ name }: Name) => `The two tags are one now, “${name}”.`,
  deleted: ({ name, count }: Name & Count, formatter: Formatter) => `Took “${name}” off ${habits(count, formatter)}.`,
};

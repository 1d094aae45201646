export const en = {
  'new-habit': 'New habit',
  name: 'Name',
  add: 'Add habit',
  'add-more': 'With schedule, goal and more',
  added: ({ name }: { readonly name: string }) => `Added “${name}”.`,
  'name-empty': 'A habit needs a name.',
  'name-long': 'A habit name has at most 100 characters.',
  'name-line': 'A habit name is one line without control characters.',
};

export const en = {
  'new-habit': 'New habit',
  name: 'Name',
  add: 'Add habit',
  'add-more': 'With schedule, goal and more',
  added: ({ name }: { readonly name: string }) => `Added “${name}”.`,
};

import { screen } from '@testing-library/react';
import { habitSample } from '../../testing/habit-sample';
import { renderPage } from '../../testing/render-page';
import { Tags } from './tags';

const habits = new Map(
  [
    habitSample('Read', { tags: ['mind', 'evening'] }),
    habitSample('Run', { tags: ['body'] }),
    habitSample('Write', { tags: ['mind'], archived: true, archivedOn: '2026-02-01' }),
  ].map((habit) => [habit.id, habit]),
);

const page = (
  <main>
    <Tags />
  </main>
);

const open = async () => {
  const rendered = await renderPage(page, { habits });
  const tagsOf = (id: string) => rendered.store.snapshot().records.habits.get(id)?.tags;
  const rename = async (name: string, newName: string) => {
    await rendered.user.click(screen.getByRole('button', { name: `Rename the tag ${name}` }));
    const box = screen.getByRole('textbox', { name: 'New name' });
    await rendered.user.clear(box);
    if (newName !== '') await rendered.user.type(box, newName);
    return box;
  };
  return { ...rendered, tagsOf, rename };
};

describe('tags', () => {
  it('are listed by name with the number of their habits, also of archived ones', async () => {
    await open();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'body1 habitRenameDelete',
      'evening1 habitRenameDelete',
      'mind2 habitsRenameDelete',
    ]);
  });

  it('get another name in all habits at once, and the old one when that is taken back', async () => {
    const { user, tagsOf, rename } = await open();
    await rename('mind', ' head ');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('The tag is called “head” now.')).toBeVisible();
    expect([tagsOf('read'), tagsOf('write')]).toEqual([['head', 'evening'], ['head']]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect([tagsOf('read'), tagsOf('write')]).toEqual([['mind', 'evening'], ['mind']]);
  });

  it('say that a name is there already before two of them are joined', async () => {
    const { user, tagsOf, rename } = await open();
    const box = await rename('evening', 'Mind');
    expect(box).toHaveAccessibleDescription(/“mind” is there already/);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The two tags are one now, “Mind”.')).toBeVisible();
    expect(tagsOf('read')).toEqual(['Mind']);
  });

  it.each(['', 'a,b'])('given the name “%s”, say what a name is and keep the old one', async (newName) => {
    const { user, rename, store } = await open();
    const box = await rename('mind', newName);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/1 to 32 characters and no commas/)).toBeVisible();
    expect(box).toHaveFocus();
    expect(store.snapshot().tables.queue).toEqual([]);
  });

  it('given the name that it has, send nothing', async () => {
    const { user, rename, store } = await open();
    await rename('mind', 'mind');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(store.snapshot().tables.queue).toEqual([]);
  });

  it('are taken off all habits, which can be taken back', async () => {
    const { user, tagsOf } = await open();
    await user.click(screen.getByRole('button', { name: 'Delete the tag mind' }));
    expect(await screen.findByText('Took “mind” off 2 habits.')).toBeVisible();
    expect(tagsOf('read')).toEqual(['evening']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(tagsOf('read')).toEqual(['mind', 'evening']);
  });

  it('given no habit that has one, say so', async () => {
    await renderPage(<Tags />);
    expect(screen.getByText('No habit has a tag.')).toBeVisible();
  });
});

import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page';
import { Welcome } from './welcome';

const open = async () => {
  const done = jest.fn();
  const page = await renderPage(<Welcome importLink={(text) => <a href="/transfer">{text}</a>} onDone={done} />);
  return { done, ...page };
};

describe('welcome', () => {
  it('makes the habits that were chosen, in the zone that was chosen', async () => {
    const { user, store, done } = await open();
    expect(screen.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/Lisbon');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Europe/Berlin');
    await user.click(screen.getByRole('checkbox', { name: 'Walk for half an hour' }));
    await user.click(screen.getByRole('checkbox', { name: 'Read ten pages' }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    const { account, habits } = store.snapshot().records;
    expect(account?.timeZone).toBe('Europe/Berlin');
    expect(Array.from(habits.values(), ({ name }) => name)).toEqual(['Read ten pages', 'Walk for half an hour']);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('begins with nothing where nothing was chosen, and leads to the import', async () => {
    const { user, store, done } = await open();
    expect(screen.getByRole('link', { name: 'Bring your habits along' })).toHaveAttribute('href', '/transfer');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(store.snapshot().tables.queue).toEqual([]);
    expect(done).toHaveBeenCalledTimes(1);
  });
});

import { act, fireEvent, screen } from '@testing-library/react';
import { speech } from '../../i18n/speech';
import { renderPage } from '../../testing/render-page';
import { PreferencesForm } from './preferences-form';

describe('settings', () => {
  afterEach(() => act(() => speech.speak('en')));

  it('keep only what was changed, and say so in the language that was chosen', async () => {
    const { user, store } = await renderPage(<PreferencesForm />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Pacific/Auckland');
    await user.selectOptions(screen.getByRole('combobox', { name: 'A week begins on' }), 'Sunday');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Deutsch' }));
    fireEvent.change(screen.getByLabelText('A day begins at'), { target: { value: '03:00' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Deine Einstellungen sind gespeichert.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
    expect(store.snapshot().tables.queue).toMatchObject([
      {
        kind: 'change-account',
        change: { timeZone: 'Pacific/Auckland', dayStart: '03:00', firstWeekday: 7, theme: 'dark', language: 'de' },
      },
    ]);
  });

  it('follow the account when a change is taken back, so that the next save does not do it again', async () => {
    const { user, store } = await renderPage(<PreferencesForm />);
    const zone = screen.getByRole('combobox', { name: 'Time zone' });
    await user.selectOptions(zone, 'Pacific/Auckland');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(zone).toHaveValue('Europe/Lisbon');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(store.snapshot().records.account).toMatchObject({ timeZone: 'Europe/Lisbon', theme: 'dark' });
  });

  it('send nothing where nothing was changed', async () => {
    const { user, store } = await renderPage(<PreferencesForm />);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(store.snapshot().tables.queue).toEqual([]);
  });

  it('given no time for the day to begin, say so and keep nothing', async () => {
    const { user, store } = await renderPage(<PreferencesForm />);
    fireEvent.change(screen.getByLabelText('A day begins at'), { target: { value: '' } });
    await user.click(screen.getByRole('radio', { name: 'Light' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByLabelText('A day begins at')).toHaveAccessibleDescription(/Choose a time/);
    expect(store.snapshot().tables.queue).toEqual([]);
  });
});

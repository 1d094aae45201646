import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { speech } from '../../i18n/speech';
import { fieldsSample } from '../../testing/records';
import { renderPage } from '../../testing/render-page';
import { HabitForm } from './habit-form';

const open = async () => {
  const onSave = jest.fn();
  const form = (
    <HabitForm label="Habit" fields={fieldsSample('Read')} isNew onSave={onSave} onCancel={() => undefined} />
  );
  return { onSave, ...(await renderPage(form)) };
};

describe('the form of a habit', () => {
  afterEach(() => act(() => speech.speak('en')));

  it('says at the box what is wrong, in the words of the page', async () => {
    const { user, onSave } = await open();
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'How often' }), 'weekly');
    await user.clear(screen.getByRole('textbox', { name: 'Times' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('A habit needs a name.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'How often' })).toHaveAccessibleDescription(
      /Times a week is a whole number from 1 to 7/,
    );
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await act(() => speech.speak('de'));
    expect(await screen.findByText('Eine Gewohnheit braucht einen Namen.')).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('given a question that the server would not take, says so at its box and keeps it', async () => {
    const { user, onSave } = await open();
    const question = screen.getByRole('textbox', { name: 'Question' });
    fireEvent.change(question, { target: { value: 'a'.repeat(201) } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(question).toHaveAccessibleDescription(/at most 200 characters/);
    });
    expect(onSave).not.toHaveBeenCalled();
  });

  it('reads numbers as the box of a day does, and nothing that only programs write', async () => {
    const { user, onSave } = await open();
    await user.click(screen.getByRole('radio', { name: 'A number' }));
    await user.type(screen.getByRole('textbox', { name: 'Unit' }), 'km');
    const target = screen.getByRole('textbox', { name: 'Amount' });
    for (const text of ['1e3', '0x10']) {
      await user.clear(target);
      await user.type(target, text);
      await user.click(screen.getByRole('button', { name: 'Save' }));
      await waitFor(() => {
        expect(target).toBeInvalid();
      });
    }
    await user.clear(target);
    await user.type(target, '5,5');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(onSave).toHaveBeenCalledWith(
        expect.objectContaining({ goal: { direction: 'at-least', target: 5.5, unit: 'km' } }),
      );
    });
  });

  it('saves once, however often it is sent', async () => {
    const { user, onSave } = await open();
    await user.dblClick(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('form');
    expect(onSave).toHaveBeenCalledTimes(1);
  });
});

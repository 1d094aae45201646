import { screen } from '@testing-library/react';
import { useActions } from '../store/use-actions';
import { habitSample } from '../testing/habit-sample';
import { renderPage } from '../testing/render-page';
import { Button } from './button';
import { useSayUndoable } from './use-say-undoable';

function Deeds() {
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  const rename = (name: string) => () => {
    actions.changeHabit('read', { name });
    sayUndoable(`Now ${name}.`);
  };
  return (
    <>
      <Button onPress={rename('Write')}>first</Button>
      <Button onPress={rename('Paint')}>second</Button>
    </>
  );
}

describe('what can be taken back', () => {
  it('is only the last deed, so that an older offer takes back nothing else', async () => {
    const { store, user } = await renderPage(<Deeds />, { habits: new Map([['read', habitSample('Read')]]) });
    const name = () => store.snapshot().records.habits.get('read')?.name;
    await user.click(screen.getByRole('button', { name: 'first' }));
    await user.click(screen.getByRole('button', { name: 'second' }));
    expect(screen.queryByText('Now Write.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(name()).toBe('Write');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});

import { screen } from '@testing-library/react';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { fieldsSample } from '../../testing/records';
import { renderPage } from '../../testing/render-page';
import { HabitForm } from './habit-form';
import { QuickHabitForm } from './quick-habit-form';

// What a browser throws for a part of the page that it cannot load.
jest.mock('@hexastyle/habits/inputs', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

describe('forms of a habit without the part of the page that has the rules', () => {
  it('say so, and keep the name that was typed', async () => {
    const routeTree = createRootRoute({ component: QuickHabitForm });
    const router = createRouter({ routeTree, history: createMemoryHistory() });
    const { user } = await renderPage(<RouterProvider router={router} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Read{Enter}');
    expect(await screen.findByText(/A part of this page is not here yet/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Read');
  });

  it('say so instead of saving', async () => {
    const onSave = jest.fn();
    const { user } = await renderPage(
      <HabitForm label="Habit" fields={fieldsSample('Read')} isNew onSave={onSave} onCancel={() => undefined} />,
    );
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/A part of this page is not here yet/)).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
  });
});

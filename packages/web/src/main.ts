import './styles/index.css';
import { applyTheme } from './device/apply-theme';
import { askAccountEarly } from './device/early-account';
import { firstFrame } from './device/first-frame';
import { remembered, whoIsHere } from './device/remembered';
import { warmCalendar } from './device/warm-calendar';

applyTheme(remembered().theme);
const isKnown = whoIsHere() !== undefined;
if (!isKnown) {
  // Where their header stands is known by what follows it.
  document.querySelector('main')?.classList.add('visitor');
  if (location.pathname === '/') askAccountEarly();
}

/**
 * The frame of `index.html` is drawn before the application is evaluated, which takes a phone a while. Whose records are here
 * waits for nothing.
 */
void (isKnown ? Promise.resolve() : firstFrame()).then(async () => {
  const application = import('./app/start');
  loadFirstPage(location.pathname);
  const { start } = await application.catch(tellNotLoaded);
  const { updates } = await start();
  if (import.meta.env.PROD) await updates.watch();
});

/** There is nothing yet that could tell it, nor anybody's language: the frame has it in each. */
function tellNotLoaded(error: unknown): never {
  document.getElementById('not-loaded')?.removeAttribute('hidden');
  throw error;
}

/** What the two pages that people come to first are made of is asked for together with the application, not after it. */
function loadFirstPage(path: string): void {
  // What cannot be loaded is told by the router, which asks for it again.
  const load = (part: Promise<unknown>) => void part.catch(() => undefined);
  if (path === '/sign-in') load(import('./app/pages/sign-in-page'));
  if (path !== '/') return;
  load(import('./app/pages/today-page'));
  if (!isKnown) load(import('./app/ask-account'));
  warmCalendar();
}

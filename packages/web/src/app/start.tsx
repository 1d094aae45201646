import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { nameManifest } from '../device/name-manifest';
import { remembered, whoIsHere } from '../device/remembered';
import { turn } from '../device/turn';
import { languageOf } from '../i18n/language';
import { speech } from '../i18n/speech';
import { App } from './app';
import { createServices, type Services } from './services';

/** As long as a page may take before one is told that it is loading. */
const PATIENCE_MS = 1000;

/**
 * Puts the application in the place of the frame of `index.html`, with its first page in it. On a new device, where it waits
 * for the network, the work is done in turns that leave the browser time to draw and to scroll; who is known here sees what
 * is kept here, and nothing comes before that.
 */
export async function start(): Promise<Services> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root": restore it.');
  const isKnown = whoIsHere() !== undefined;
  const pause = isKnown ? () => Promise.resolve() : turn;
  await pause();
  const services = createServices();
  speech.subscribe(() => {
    nameManifest(speech.language());
  });
  await pause();
  const speak = () => speech.speak(languageOf(remembered().language ?? ''));
  // What goes wrong is shown by the router, once it is on the page.
  const page = services.router.load().catch(() => undefined);
  await Promise.all([speak(), Promise.race([page, turn(PATIENCE_MS)])]);
  // The page brought words of its own.
  await speak();
  await pause();
  const reactRoot = createRoot(root);
  const render = () => {
    reactRoot.render(<App services={services} />);
  };
  if (isKnown) render();
  // A transition is rendered in turns.
  else startTransition(render);
  return services;
}

import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { createServices } from './app/services';
import { applyTheme } from './device/apply-theme';
import { nameManifest } from './device/name-manifest';
import { remembered } from './device/remembered';
import { languageOf } from './i18n/language';
import { speech } from './i18n/speech';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root": restore it.');

const { theme, language = '' } = remembered();
applyTheme(theme);
const services = createServices();
speech.subscribe(() => {
  nameManifest(speech.language());
});
void speech.speak(languageOf(language)).then(() => {
  createRoot(root).render(<App services={services} />);
});
if (import.meta.env.PROD) services.updates.watch();

import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { createServices } from './app/services';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root": restore it.');
createRoot(root).render(<App services={createServices()} />);

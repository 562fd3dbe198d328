/** The page `/`: what this is, and where to begin. */
import './home.css';

import { startPage } from '../shared/start-page.tsx';
import { Home } from './home.tsx';

startPage(<Home />, import.meta.glob('../locales/*/home.json', { eager: true, import: 'default' }));

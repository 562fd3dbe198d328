/** The page `/explore`. */
import { startPage } from '../shared/start-page.tsx';
import { ExplorePage } from './explore-page.tsx';

startPage(<ExplorePage />, import.meta.glob('../locales/*/explore.json', { eager: true, import: 'default' }));

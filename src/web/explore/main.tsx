/** The page `/explore`. */
import { createRoot } from 'react-dom/client';
import { ExplorePage } from './explore-page.tsx';

const container = document.getElementById('page');
if (container === null) throw new Error('index.html has no element #page');
createRoot(container).render(<ExplorePage />);

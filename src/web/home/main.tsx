/** The page `/`: what this is, and where to begin. */
import './home.css';

import { createRoot } from 'react-dom/client';
import { Home } from './home.tsx';

const container = document.getElementById('page');
if (container === null) throw new Error('index.html has no element #page');
createRoot(container).render(<Home />);

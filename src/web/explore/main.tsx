/** The page `/explore`. */
import { createRoot } from 'react-dom/client';
import { Shell } from '../shared/shell.tsx';

const container = document.getElementById('page');
if (container === null) throw new Error('index.html has no element #page');
createRoot(container).render(<Shell page="explore">…</Shell>);

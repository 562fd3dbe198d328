/** The page `/reports/<id>`: the report itself, what rests on it, and its claims. */
import './reports.css';

import { createRoot } from 'react-dom/client';
import { ReportPage } from './report-page.tsx';

const container = document.getElementById('page');
if (container === null) throw new Error('index.html has no element #page');
const id = `report:${decodeURIComponent(location.pathname.split('/').at(-1) ?? '')}`;
createRoot(container).render(<ReportPage id={id} />);

/** The pages `/reports/<id>`: the report itself, what rests on it, and its claims; and `/reports`: which there are. */
import './reports.css';

import { createRoot } from 'react-dom/client';
import { ReportPage } from './report-page.tsx';
import { ReportsList } from './reports-list.tsx';

const container = document.getElementById('page');
if (container === null) throw new Error('index.html has no element #page');
const [, , id] = location.pathname.split('/');
createRoot(container).render(id ? <ReportPage id={`report:${decodeURIComponent(id)}`} /> : <ReportsList />);

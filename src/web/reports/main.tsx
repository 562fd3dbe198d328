/** The pages `/reports/<id>`: the report itself, what rests on it, and its claims; and `/reports`: which there are. */
import './reports.css';

import { startPage } from '../shared/start-page.tsx';
import { ReportPage } from './report-page.tsx';
import { ReportsList } from './reports-list.tsx';

const [, , id] = location.pathname.split('/');
startPage(
  id ? <ReportPage id={`report:${decodeURIComponent(id)}`} /> : <ReportsList />,
  import.meta.glob('../locales/*/reports.json', { eager: true, import: 'default' }),
);

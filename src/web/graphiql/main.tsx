/** The page `/graphiql`: GraphiQL on this server's own `/graphql`. */
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './main.css';
import './narrow.css';

import { startPage } from '../shared/start-page.tsx';
import { setUpMonaco } from './monaco.ts';
import { Playground } from './playground.tsx';

setUpMonaco();
startPage(
  <Playground />,
  import.meta.glob('../locales/*/{graphiql,graphiql-editor,examples}.json', { eager: true, import: 'default' }),
);

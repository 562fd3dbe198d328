/** The page `/graphiql`: GraphiQL on this server's own `/graphql`. */
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './main.css';
import './narrow.css';

import { createRoot } from 'react-dom/client';
import { setUpMonaco } from './monaco.ts';
import { Playground } from './playground.tsx';

const container = document.getElementById('graphiql');
if (container === null) throw new Error('index.html has no element #graphiql');

setUpMonaco();
createRoot(container).render(<Playground />);

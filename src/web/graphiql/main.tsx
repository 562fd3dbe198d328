/** The page `/graphiql`: GraphiQL on this server's own `/graphql`. */
import 'graphiql/style.css';
import './main.css';

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { FLAGSHIP } from './flagship.ts';
import { setUpMonaco } from './monaco.ts';
import { storageWithoutHeaders } from './storage.ts';

const container = document.getElementById('graphiql');
if (container === null) throw new Error('index.html has no element #graphiql');

setUpMonaco();
createRoot(container).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultQuery={FLAGSHIP}
    isHeadersEditorEnabled
    shouldPersistHeaders={false}
    storage={storageWithoutHeaders}
  />,
);

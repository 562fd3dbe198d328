import { Api } from './api.js';
import { filters } from './filters.suite.js';
import { handmade } from './graphs.js';
import { order } from './order.suite.js';
import { paging } from './paging.suite.js';
import { relationFilters } from './relation-filters.suite.js';
import { onEveryStore } from './stores.js';

onEveryStore((open) => {
  let over: Api;
  beforeAll(async () => {
    over = await Api.over(await open(await handmade()));
  });
  const api = () => over;
  filters(api);
  relationFilters(api);
  order(api);
  paging(api);
});

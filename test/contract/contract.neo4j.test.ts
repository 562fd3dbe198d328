import { theModel } from '../the-model.js';
import { aggregates } from './aggregates.suite.js';
import { Api } from './api.js';
import { changing } from './changing.suite.js';
import { complete } from './complete.js';
import { crossing } from './crossing.js';
import { cursors } from './cursors.suite.js';
import { everyKind } from './every-kind.suite.js';
import { filters } from './filters.suite.js';
import { handmade } from './graphs.js';
import { ids } from './ids.suite.js';
import { moreFilters } from './more-filters.suite.js';
import { neighbourhood } from './neighbourhood.suite.js';
import { order } from './order.suite.js';
import { paging } from './paging.suite.js';
import { paths } from './paths.suite.js';
import { refusals } from './refusals.suite.js';
import { relationFilters } from './relation-filters.suite.js';
import { roundTrips } from './round-trips.suite.js';
import { searchable } from './search-graph.js';
import { searchHighlights } from './search-highlights.suite.js';
import { searchQueries } from './search-queries.suite.js';
import { searchRanks } from './search-ranks.suite.js';
import { searchRefusals } from './search-refusals.suite.js';
import { searchWords } from './search-words.suite.js';
import { statementFacets } from './statement-facets.suite.js';
import { storeQueries } from './store-queries.suite.js';
import { onEveryStore } from './stores.js';
import { support } from './support.suite.js';
import { textKinds } from './text-kinds.suite.js';
import { texts } from './texts.suite.js';
import { totals } from './totals.suite.js';

// One server for all: a suite of its own for each topic would start as many.
onEveryStore((open) => {
  let over: Api;
  const api = () => over;

  describe('over a hand-made graph', () => {
    beforeAll(async () => {
      over = await Api.over(await open(await handmade()));
    });
    for (const suite of [
      filters,
      relationFilters,
      moreFilters,
      order,
      paging,
      cursors,
      totals,
      aggregates,
      storeQueries,
    ])
      suite(api);
    for (const suite of [support, statementFacets, ids, textKinds, texts, refusals, roundTrips]) suite(api);
  });

  describe('over a graph for paths and neighbourhoods', () => {
    beforeAll(async () => {
      over = await Api.over(await open(await crossing()));
    });
    for (const suite of [paths, neighbourhood]) suite(api);
  });

  describe('over a graph that changes', () => changing(open));

  describe('over a graph for searches', () => {
    beforeAll(async () => {
      over = await Api.over(await open(await searchable()));
    });
    for (const suite of [searchRanks, searchWords, searchHighlights, searchRefusals, searchQueries]) suite(api);
  });

  describe('over every kind, property and relation of the model', () => {
    beforeAll(async () => {
      over = await Api.over(await open(complete(await theModel())));
    });
    everyKind(api);
  });
});

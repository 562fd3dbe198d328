/** The limits of what can be asked, in one place. A request beyond one of them is refused by the name of its argument. */

/** Items of a page. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 200;

/** Selected fields of a query, with its fragments written out. */
export const MAX_FIELDS = 10_000;

/** Levels and tests of a filter. */
export const MAX_FILTER_DEPTH = 12;
export const MAX_FILTER_TESTS = 200;
/** Steps of PART_OF that the filter `within` follows; a county and its country are three apart. */
export const MAX_WITHIN_STEPS = 5;

/** Numbers in `bounds`, and values of a facet. */
export const MAX_FACET_BOUNDS = 100;
export const MAX_FACET_VALUES = 200;

/** Steps and nodes of a neighbourhood, and statements for each node that it may have. */
export const DEFAULT_DEPTH = 1;
export const MAX_DEPTH = 6;
export const DEFAULT_NODES = 200;
export const MAX_NODES = 2000;
export const STATEMENTS_PER_NODE = 10;

/** Steps and number of paths. */
export const DEFAULT_PATH_LENGTH = 6;
export const MAX_PATH_LENGTH = 10;
export const DEFAULT_PATHS = 1;
export const MAX_PATHS = 100;

/** Characters of a search text. */
export const MAX_SEARCH_TEXT = 200;
/** Entities that a search may find; more cannot be ranked in the time that a query has. */
export const MAX_SEARCH_RESULTS = 100_000;

/** Characters before and after a quote. */
export const DEFAULT_CONTEXT = 40;
export const MAX_CONTEXT = 1000;

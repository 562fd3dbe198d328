/** The limits of requests. A request that exceeds one is refused with an error that names the argument. */

/** Number of items on a page. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 200;

/** Maximum number of selected fields of a query, including those of fragments. */
export const MAX_FIELDS = 10_000;

/** Maximum number of fields that fail before the request ends with one error. */
export const MAX_FAILED_FIELDS = 100;

/** Maximum depth and number of tests of a filter. */
export const MAX_FILTER_DEPTH = 12;
export const MAX_FILTER_TESTS = 200;
/** Maximum number of PART_OF steps that the filter `within` follows. From a county to its country are three. */
export const MAX_WITHIN_STEPS = 5;

/** Maximum number of `bounds`, and of values of a facet. */
export const MAX_FACET_BOUNDS = 100;
export const MAX_FACET_VALUES = 200;

/** Depth and number of nodes of a neighbourhood, and maximum number of statements per node of its limit. */
export const DEFAULT_DEPTH = 1;
export const MAX_DEPTH = 6;
export const DEFAULT_NODES = 200;
export const MAX_NODES = 2000;
export const STATEMENTS_PER_NODE = 10;

/** Length and number of paths. */
export const DEFAULT_PATH_LENGTH = 6;
export const MAX_PATH_LENGTH = 10;
export const DEFAULT_PATHS = 1;
export const MAX_PATHS = 100;

/** Maximum number of characters of a search text. */
export const MAX_SEARCH_TEXT = 200;
/** Maximum number of entities that a search matches. More cannot be ranked before a query times out. */
export const MAX_SEARCH_RESULTS = 100_000;

/** Number of characters before and after a quote. */
export const DEFAULT_CONTEXT = 40;
export const MAX_CONTEXT = 1000;

/** Page size of the lists that are not paged; none of them is as long. */
export const UNPAGED = 100_000;

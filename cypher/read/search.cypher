// The results of a full-text search: counts by kind, and a page in order of rank.
// $queries  the index queries: the text, whether it searches names only (1 or 0), and the number of terms
// $least    minimum number of matching terms
// $key      the normalized search text, for exact matches of names
// %CURSOR%   the cursor position, such as tier > $p0
// %COLUMNS%  the columns, such as n.id, n.kind, n.name
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN graph.version AS version
  , COLLECT {
    UNWIND $queries AS query
    CALL db.index.fulltext.queryNodes('Node_by_terms', query.text, {limit: $most}) YIELD node AS n
    WITH n, sum(query.matched) AS matched, count(*) AS rows
    WITH n.kind AS kind, sum(CASE WHEN matched >= $least THEN 1 ELSE 0 END) AS count, sum(rows) AS rows
    RETURN [kind, count, rows]
  } AS counts
// begin items
  , COLLECT {
    UNWIND $queries AS query
    CALL db.index.fulltext.queryNodes('Node_by_terms', query.text, {limit: $most}) YIELD node AS n
    WITH n, sum(query.matched) AS matched, max(query.named) AS named
    WHERE matched >= $least AND n.kind IN $kinds
    WITH n, matched, CASE
      WHEN $key IN n.searchNameKeys THEN 0
      WHEN $key IN n.searchAliasKeys THEN 1
      WHEN any(key IN n.searchNameKeys WHERE key STARTS WITH $key) THEN 2
      WHEN named = 1 THEN 3
      ELSE 4
    END AS tier
    WHERE %CURSOR%
    RETURN [tier, matched, [%COLUMNS%]]
    ORDER BY tier, matched DESC, n.id
    LIMIT $limit
  } AS items
// end items

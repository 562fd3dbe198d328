// A page of the entities of some kinds, their number, and facets. Parts that are not requested are left out.
// %LABELS%   the kinds, such as Product|Service
// %FILTER%   the filter, such as n.type = $p0
// %CURSOR%   the cursor position, such as n.nameKey IS NOT NULL AND n.id IS NOT NULL; makes the planner use the order of the index
// %COLUMNS%  the columns, such as n.id, n.kind, n.name
// %ORDER%    such as n.nameKey, n.id
// %FACET%    a facet's column, such as facet0
// %VALUES%   the values by which an entity is counted, such as [n.type]
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN graph.version AS version
// begin items
  , COLLECT {
    MATCH (n:%LABELS%)
    WHERE %CURSOR% AND %FILTER%
    RETURN [%COLUMNS%]
    ORDER BY %ORDER%
    LIMIT $limit
  } AS items
// end items
// begin total
  , COUNT {
    MATCH (n:%LABELS%)
    WHERE %FILTER%
  } AS total
// end total
// begin facet
  , COLLECT {
    MATCH (n:%LABELS%)
    WHERE %FILTER%
    UNWIND %VALUES% AS value
    WITH value, count(*) AS count
    RETURN [value, count]
  } AS %FACET%
// end facet

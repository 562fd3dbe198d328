// A page of the entities of some kinds, their number, and how many have which value. Parts not asked for are left out.
// %LABELS%   the kinds, such as Product|Service
// %FILTER%   which of them, such as n.type = $p0
// %PLACE%    from where on, such as n.nameKey IS NOT NULL AND n.id IS NOT NULL; lets the index by name give the order
// %COLUMNS%  what of each, such as n.id, n.kind, n.name
// %ORDER%    such as n.nameKey, n.id
// %FACET%    a facet's column, such as facet0
// %VALUES%   the values an entity is counted under, such as [n.type]
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN graph.version AS version
// begin items
  , COLLECT {
    MATCH (n:%LABELS%)
    WHERE %PLACE% AND %FILTER%
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

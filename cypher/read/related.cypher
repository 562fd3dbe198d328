// The related entities of each of many parents: a page, their number, and facets.
// One row per parent; parts that are not requested are left out.
// %PATH%      from the parent p via the statement r to the entity n, such as (p)-[r:SUPPORTS]->(n:Claim)
// %FILTER%    the filter, such as r.basis = $p0 AND n.category = $p1
// %CURSOR%   the cursor position, such as r.objectKey IS NOT NULL AND r.objectId IS NOT NULL AND r.id IS NOT NULL
// %COLUMNS%   the columns of each entity, such as n.id, n.kind, n.name
// %STATEMENT% the columns of each statement, such as r.id, type(r)
// %ORDER%     such as n.nameKey, n.id, r.id
// %RELATION%  the relation's type, such as SUPPORTS
// %NEAR%      the parent's end, such as subject
// %FAR%       the other end, such as object
// %FACET%     a facet's column, such as facet0
// %VALUES%    the values by which an entity is counted, such as [n.category]
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
UNWIND $parents AS parent
RETURN parent
// begin items by name
  // The statement holds its ends' ids and names, so the index has the page in order, whatever the number of statements.
  // The filter is separate, since the planner would start from it, and rejects the index hint if the filter matches nothing.
  , COLLECT {
    MATCH %PATH%
    USING INDEX r:%RELATION%(%NEAR%Id, %FAR%Key, %FAR%Id, id)
    WHERE r.%NEAR%Id = parent AND %CURSOR%
    WITH p, r, n
    WHERE %FILTER%
    RETURN [[%COLUMNS%], [%STATEMENT%]]
    ORDER BY %ORDER%
    LIMIT $limit
  } AS items
// end items by name
// begin items
  , COLLECT {
    MATCH (p:Node {id: parent})
    MATCH %PATH%
    WHERE %CURSOR% AND %FILTER%
    RETURN [[%COLUMNS%], [%STATEMENT%]]
    ORDER BY %ORDER%
    LIMIT $limit
  } AS items
// end items
// begin total
  , COUNT {
    MATCH (p:Node {id: parent})
    MATCH %PATH%
    WHERE %FILTER%
  } AS total
// end total
// begin facet
  , COLLECT {
    MATCH (p:Node {id: parent})
    MATCH %PATH%
    WHERE %FILTER%
    WITH DISTINCT n
    UNWIND %VALUES% AS value
    WITH value, count(*) AS count
    RETURN [value, count]
  } AS %FACET%
// end facet

// What a relation leads to from each of many parents: a page, the number, and how many have which value.
// One row per parent; parts not asked for are left out.
// %PATH%      from the parent p over the statement r to the entity n, such as (p)-[r:SUPPORTS]->(n:Claim)
// %FILTER%    which of them, such as r.basis = $p0 AND n.category = $p1
// %PLACE%     from where on, such as r.objectKey IS NOT NULL AND r.objectId IS NOT NULL AND r.id IS NOT NULL
// %COLUMNS%   what of each entity, such as n.id, n.kind, n.name
// %STATEMENT% what of each statement, such as r.id, type(r)
// %ORDER%     such as n.nameKey, n.id, r.id
// %RELATION%  the relation's type, such as SUPPORTS
// %NEAR%      the parent's end, such as subject
// %FAR%       the other end, such as object
// %FACET%     a facet's column, such as facet0
// %VALUES%    the values an entity is counted under, such as [n.category]
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
UNWIND $parents AS parent
RETURN parent
// begin items by name
  // The statement carries its ends' ids and names: the index has the page in order, however many statements there are.
  // The filter stands apart: the planner would begin with it, and refuses the index where it lets nothing through.
  , COLLECT {
    MATCH %PATH%
    USING INDEX r:%RELATION%(%NEAR%Id, %FAR%Key, %FAR%Id, id)
    WHERE r.%NEAR%Id = parent AND %PLACE%
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
    WHERE %PLACE% AND %FILTER%
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

// The statements in which each of many entities stands: a page by relation and id, and their number. One row per entity.
// %PATH%     from the entity e over the statement r, such as (e)-[r:SUPPORTS|ABOUT]-()
// %SHOWN%    that text stays out, such as (s:Entity AND o:Entity)
// %FILTER%   which of them, such as r.basis = $p0
// %PLACE%    from where on, such as type(r) > $p1
// %COLUMNS%  what of each, such as r.id, type(r)
// %ORDER%    such as type(r), r.id
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
UNWIND $parents AS parent
RETURN parent
// begin items
  , COLLECT {
    MATCH (e:Node {id: parent})
    MATCH %PATH%
    WITH r, startNode(r) AS s, endNode(r) AS o
    WHERE %PLACE% AND %SHOWN% AND %FILTER%
    RETURN [%COLUMNS%]
    ORDER BY %ORDER%
    LIMIT $limit
  } AS items
// end items
// begin total
  , COUNT {
    MATCH (e:Node {id: parent})
    MATCH %PATH%
    WITH r, startNode(r) AS s, endNode(r) AS o
    WHERE %SHOWN% AND %FILTER%
    RETURN r
  } AS total
// end total

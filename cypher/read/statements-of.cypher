// The statements in which each of many entities stands: a page by relation and id, their number and facets. One row per entity.
// %PATH%     from the entity e over the statement r, such as (e)-[r:SUPPORTS|ABOUT]-()
// %SHOWN%    that text stays out, such as (s:Entity AND o:Entity)
// %FILTER%   which of them, such as r.basis = $p0
// %PLACE%    from where on, such as type(r) > $p1
// %COLUMNS%  what of each, such as r.id, type(r)
// %ORDER%    such as type(r), r.id
// %VALUE%    what a facet counts by, such as r.basis
// %FACET%    the column of its counts
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
// begin facet
  , COLLECT {
    MATCH (e:Node {id: parent})
    MATCH %PATH%
    WITH e, r, startNode(r) AS s, endNode(r) AS o
    WHERE %SHOWN% AND %FILTER%
    WITH %VALUE% AS value, count(*) AS count
    RETURN [value, count]
  } AS %FACET%
// end facet

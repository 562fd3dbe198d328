// The statements of each of many entities: a page by relation and id, their number, and facets. One row per entity.
// %PATH%     from the entity e via the statement r, such as (e)-[r:SUPPORTS|ABOUT]-()
// %SHOWN%    excludes text, such as (s:Entity AND o:Entity)
// %FILTER%   the filter, such as r.basis = $p0
// %CURSOR%   the cursor position, such as type(r) > $p1
// %COLUMNS%  the columns, such as r.id, type(r)
// %ORDER%    such as type(r), r.id
// %VALUE%    the value that a facet counts, such as r.basis
// %FACET%    the column of its counts
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
UNWIND $parents AS parent
RETURN parent
// begin items
  , COLLECT {
    MATCH (e:Node {id: parent})
    MATCH %PATH%
    WITH r, startNode(r) AS s, endNode(r) AS o
    WHERE %CURSOR% AND %SHOWN% AND %FILTER%
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

// A page of statements by relation and id, their number and facets. Parts that are not requested are left out.
// %RELATIONS%  the relation types that can match, such as SUPPORTS|ABOUT
// %RELATION%   one of them
// %FROM%       the cursor among the statements of that type, such as r.id > $p1
// %IN%         their order: r.id, or r.id DESC
// %SHOWN%      excludes text, such as (s:Entity AND o:Entity)
// %FILTER%     the filter, such as r.basis = $p0
// %CURSOR%     the cursor among all statements, such as type(r) > $p1
// %COLUMNS%    the columns, such as r.id, type(r)
// %ORDER%      such as type(r), r.id
// %VALUE%      the value that a facet counts, such as r.basis
// %FACET%      the column of its counts
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN graph.version AS version
// begin items by relation
  // Each relation has an index of its statements' ids: the first of each relation in order, then the first of all.
  , COLLECT {
    CALL () {
// begin relation joined by UNION ALL
      MATCH (s)-[r:%RELATION%]->(o)
      WHERE %FROM% AND %SHOWN% AND %FILTER%
      RETURN r
      ORDER BY %IN%
      LIMIT $limit
// end relation
    }
    RETURN [%COLUMNS%]
    ORDER BY %ORDER%
    LIMIT $limit
  } AS items
// end items by relation
// begin items
  , COLLECT {
    MATCH (s:Node)-[r:%RELATIONS%]->(o:Node)
    WHERE %CURSOR% AND %SHOWN% AND %FILTER%
    RETURN [%COLUMNS%]
    ORDER BY %ORDER%
    LIMIT $limit
  } AS items
// end items
// begin total
  , COUNT {
    MATCH (s:Node)-[r:%RELATIONS%]->(o:Node)
    WHERE %SHOWN% AND %FILTER%
  } AS total
// end total
// begin facet
  , COLLECT {
    MATCH (s:Node)-[r:%RELATIONS%]->(o:Node)
    WHERE %SHOWN% AND %FILTER%
    WITH %VALUE% AS value, count(*) AS count
    RETURN [value, count]
  } AS %FACET%
// end facet

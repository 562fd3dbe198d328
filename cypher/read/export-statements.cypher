// The next page of statements of some relations for the export, by id.
// %RELATIONS%  the relations' types, such as SUPPORTS|ABOUT
// %KINDS%      the labels of the kinds at both ends, such as Entity|Report
// %COLUMNS%    the columns, such as r.id, type(r)
MATCH (graph:Graph {id: 'graph', format: $format, model: $model, version: $version})
RETURN COLLECT {
  MATCH (s)-[r:%RELATIONS%]->(o)
  WHERE r.id > $after AND s:%KINDS% AND o:%KINDS%
  RETURN [%COLUMNS%]
  ORDER BY r.id
  LIMIT $limit
} AS items

// The next page of statements of some relations for the export, by id.
// %RELATIONS%  the relations' types, such as SUPPORTS|ABOUT
// %COLUMNS%    the columns, such as r.id, type(r)
MATCH (graph:Graph {id: 'graph', format: $format, model: $model, version: $version})
RETURN COLLECT {
  MATCH (s)-[r:%RELATIONS%]->(o)
  WHERE r.id > $after AND s:Entity AND o:Entity
  RETURN [%COLUMNS%]
  ORDER BY r.id
  LIMIT $limit
} AS items

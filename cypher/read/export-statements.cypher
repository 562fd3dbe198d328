// The next statements of one relation for the export, by id.
// %RELATION%  the relation's type, such as SUPPORTS
// %COLUMNS%   what of each, such as r.id, type(r)
MATCH (graph:Graph {id: 'graph', format: $format, model: $model, version: $version})
RETURN COLLECT {
  MATCH (s)-[r:%RELATION%]->(o)
  WHERE r.id > $after AND s:Entity AND o:Entity
  RETURN [%COLUMNS%]
  ORDER BY r.id
  LIMIT $limit
} AS items

// Statements by their ids.
// %RELATIONS%  the types of all relations, such as SUPPORTS|ABOUT
// %COLUMNS%    the columns, such as r.id, type(r)
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  MATCH ()-[r:%RELATIONS%]->()
  WHERE r.id IN $ids
  RETURN [%COLUMNS%]
} AS items

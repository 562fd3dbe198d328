// Entities by their ids.
// %COLUMNS%  the columns, such as n.id, n.kind, n.name
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  MATCH (n:Node)
  WHERE n.id IN $ids
  RETURN [%COLUMNS%]
} AS items

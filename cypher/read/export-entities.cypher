// The next page of entities of the export, by id.
// %KINDS%    the labels of the kinds, such as Entity|Report
// %COLUMNS%  the columns, such as n.id, n.kind, n.name
MATCH (graph:Graph {id: 'graph', format: $format, model: $model, version: $version})
RETURN COLLECT {
  MATCH (n:Node)
  WHERE n.id > $after AND n:%KINDS%
  RETURN [%COLUMNS%]
  ORDER BY n.id
  LIMIT $limit
} AS items

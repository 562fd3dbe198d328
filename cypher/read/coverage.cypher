// How much of a report's text the graph accounts for, as JSON.
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  MATCH (n:Node {id: $id})
  WHERE n:Report
  RETURN n.coverage
} AS items

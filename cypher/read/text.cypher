// A report's text as published.
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN COLLECT {
  MATCH (n:Node {id: $id})
  WHERE n:Report
  RETURN n.publishedText
} AS items

// The counts of the graph, computed when it was loaded.
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN graph.version AS version, graph.counts AS counts, graph.exported AS exported

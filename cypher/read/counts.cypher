// What the graph holds, as it was counted when it was loaded.
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN graph.version AS version, graph.counts AS counts, graph.exported AS exported

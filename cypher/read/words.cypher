// The words by which typing errors in a search are mended.
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN graph.version AS version, graph.words AS words

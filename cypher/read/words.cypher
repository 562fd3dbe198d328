// The known words for the correction of typing errors in searches.
MATCH (graph:Graph {id: 'graph', format: $format, model: $model})
RETURN graph.version AS version, graph.words AS words

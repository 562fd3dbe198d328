// Identifies the graph in the database; no row if there is none.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.format AS format, graph.model AS model, graph.version AS version

// Which graph the database holds; no row where it holds none.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.format AS format, graph.model AS model, graph.version AS version

// Identifies the graph. Readers see the previous graph until this is committed.
MATCH (graph:Graph {id: 'graph'})
SET graph = $row, graph.loadedAt = datetime()

// Holds the graph's own node until the load is committed, so that two loads do not mingle.
MERGE (graph:Graph {id: 'graph'})
SET graph.loadedAt = datetime()

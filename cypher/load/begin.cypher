// Locks the node of the graph until the load is committed, so that loads run one after the other.
MERGE (graph:Graph {id: 'graph'})
SET graph.loadedAt = datetime()

// Says which graph this is. Until now readers saw the one before.
MATCH (graph:Graph {id: 'graph'})
SET graph = $row, graph.loadedAt = datetime()

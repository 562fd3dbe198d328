// Writes entities of the new graph, and replaces all earlier properties and labels.
// Each row has labels, such as ['Node', 'Entity', 'Product'], and properties.
UNWIND $rows AS row
MERGE (n:Node {id: row.properties.id})
SET n = row.properties, n:$(row.labels)
REMOVE n:$([label IN labels(n) WHERE NOT label IN row.labels])

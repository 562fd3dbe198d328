// Writes entities of one kind as they are in the new graph, whatever stood there before.
// %LABELS%  the kind's labels, such as Entity:Product
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n = row, n:%LABELS%
REMOVE n:$([label IN labels(n) WHERE NOT label IN $labels])

// Creates new statements. Each row has the relation's type, such as SUPPORTS, and properties.
UNWIND $rows AS row
MATCH (s:Node {id: row.properties.subjectId})
MATCH (o:Node {id: row.properties.objectId})
CREATE (s)-[r:$(row.relation)]->(o)
SET r = row.properties
